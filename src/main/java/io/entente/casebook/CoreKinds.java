package io.entente.casebook;

import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.Core;
import io.entente.game.coalition.LeastCore;
import io.entente.game.coalition.Nucleolus;
import java.util.List;

/** Stable ways to share what a coalition obtains. */
final class CoreKinds {

    static final List<Kind> ALL = List.of(
            new Kind("nucleolus", CoreKinds::nucleolus),
            new Kind("prenucleolus", CoreKinds::prenucleolus),
            new Kind("core_nucleolus", CoreKinds::core),
            new Kind("core_leastcore", CoreKinds::leastCore));

    private CoreKinds() {}

    private static Answer nucleolus(Inputs inputs) {
        Nucleolus found = Nucleolus.of(CoalitionInputs.game(inputs));
        return Answer.of("nucleolus", found.allocation()).certified(found.certificate());
    }

    private static Answer prenucleolus(Inputs inputs) {
        Nucleolus found = Nucleolus.preliminary(CoalitionInputs.game(inputs));
        return Answer.of("prenucleolus", found.allocation()).certified(found.certificate());
    }

    private static Answer core(Inputs inputs) {
        CharacteristicFunction game = CoalitionInputs.game(inputs);
        Nucleolus found = Nucleolus.of(game);
        return Answer.of("core", Core.extremePoints(game), "nucleolus", found.allocation())
                .certified(found.certificate());
    }

    private static Answer leastCore(Inputs inputs) {
        CharacteristicFunction game = CoalitionInputs.game(inputs);
        LeastCore found = LeastCore.of(game);
        Nucleolus nucleolus = Nucleolus.of(game);
        return Answer.of(
                        "core_empty",
                        found.coreEmpty(game),
                        "epsilon",
                        found.epsilon(),
                        "nucleolus",
                        nucleolus.allocation())
                .certified(BargainingKinds.together(List.of(found.certificate(game), nucleolus.certificate())));
    }
}

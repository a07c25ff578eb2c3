package io.entente.casebook;

import io.entente.describe.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of cases. A kind is added by a line in the list of its topic. */
final class Kinds {

    private static final List<Kind> ALL = Stream.of(
                    BargainingKinds.ALL,
                    FiniteKinds.ALL,
                    ConcessionKinds.ALL,
                    DemandKinds.ALL,
                    LearningKinds.ALL,
                    CoalitionKinds.ALL,
                    CoreKinds.ALL,
                    GameKinds.ALL,
                    GambitKinds.ALL,
                    NetworkKinds.ALL,
                    SupplyKinds.ALL,
                    MiniModel.ALL,
                    ConcentrationKinds.ALL)
            .flatMap(List::stream)
            .toList();

    private Kinds() {}

    static Optional<Kind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** All names, in order of topics. */
    static List<String> names() {
        return ALL.stream().map(Kind::name).toList();
    }

    /** What to write in place of a name that is not known. */
    static String remedy(String name) {
        Vocabulary names =
                new Vocabulary("kind", ALL.stream().map(Kind::name).sorted().toList());
        return names.nearest(name)
                .map(near -> near + " was meant")
                .orElse("it is one of " + String.join(", ", names.words()));
    }
}

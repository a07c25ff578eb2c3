package io.entente.experiment;

import io.entente.describe.Choice;
import io.entente.game.learning.Learner;
import io.entente.random.RandomStream;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What those strategies of a tournament that learn from session to session know: one learner for each of them, domain,
 * opponent and side. What they know follows from the sessions held so far, so that a tournament can be resumed.
 */
final class Pupils {

    private final Tournament tournament;
    private final Catalogue catalogue;
    private final Map<Desk, Learner> learners = new HashMap<>();

    Pupils(Tournament tournament, Catalogue catalogue) {
        this.tournament = tournament;
        this.catalogue = catalogue;
    }

    /** Where a learner sits. */
    private record Desk(int entrant, int arena, int opponent, boolean moves) {}

    /** Which arm the strategy on a side of a session uses. */
    int arm(Pairing pairing, boolean moves) {
        Desk desk = desk(pairing, moves);
        return learner(desk)
                .map(known -> known.choose(RandomStream.of(
                        tournament.seed() + pairing.repetition(),
                        "arm",
                        tournament.entrants().get(desk.entrant).name(),
                        tournament.arenas().get(desk.arena).name(),
                        tournament.entrants().get(desk.opponent).name(),
                        moves ? "first" : "second")))
                .orElse(0);
    }

    /** Tells both sides of a session what their arms have paid; utilities are taken to lie in [0, 1]. */
    void learn(SessionRow row) {
        learn(desk(row.pairing(), true), row.arm1(), row.utility1());
        learn(desk(row.pairing(), false), row.arm2(), row.utility2());
    }

    private void learn(Desk desk, int arm, double utility) {
        learner(desk).ifPresent(known -> learners.put(desk, known.learn(arm, Math.max(0, Math.min(1, utility)))));
    }

    private static Desk desk(Pairing pairing, boolean moves) {
        return moves
                ? new Desk(pairing.first(), pairing.arena(), pairing.second(), true)
                : new Desk(pairing.second(), pairing.arena(), pairing.first(), false);
    }

    private Optional<Learner> learner(Desk desk) {
        Tournament.Entrant entrant = tournament.entrants().get(desk.entrant);
        Optional<Choice> learning = entrant.learning();
        return learning.map(choice -> learners.computeIfAbsent(
                desk,
                fresh -> catalogue.learning().make(choice).start(entrant.arms().size())));
    }
}

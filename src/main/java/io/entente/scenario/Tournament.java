package io.entente.scenario;

import io.entente.describe.Choice;
import io.entente.id.ActorId;
import io.entente.preference.LinearAdditive;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import java.util.List;
import java.util.Optional;

/**
 * Who meets whom over what in a tournament.
 *
 * @param name short name, also that of the folder with the results
 * @param entrants the strategies, in file order, no name twice
 * @param arenas where they meet, in file order, no name twice
 * @param rounds deadline of a session
 * @param convention what names of strategies mean, and which clock runs
 * @param repetitions sessions of each pairing, each with a seed of its own that all pairings share
 * @param selfPlay whether a strategy meets itself
 * @param rotation whether each pair meets on both sides of a domain; without it the one named first moves first
 * @param seed of the first repetition; the others count on from it
 * @param timeOutSeconds after which a session is given up, at the cost of whoever was thinking
 */
public record Tournament(
        String name,
        List<Entrant> entrants,
        List<Arena> arenas,
        int rounds,
        SessionConvention convention,
        int repetitions,
        boolean selfPlay,
        boolean rotation,
        long seed,
        double timeOutSeconds) {

    /**
     * A strategy under the name it has in the file, or several among which it learns to choose against each opponent.
     *
     * @param name as written
     * @param arms strategies, at least one
     * @param learning how it chooses among them; empty for a single one
     */
    public record Entrant(String name, List<StrategyChoice> arms, Optional<Choice> learning) {

        public Entrant {
            arms = List.copyOf(arms);
        }

        /** A strategy that does not learn from episode to episode. */
        public static Entrant of(String name, StrategyChoice strategy) {
            return new Entrant(name, List.of(strategy), Optional.empty());
        }
    }

    /** Where two strategies meet. */
    public sealed interface Arena {

        /** As the file names it. */
        String name();
    }

    /** A domain with the profiles of its two sides. */
    public record Domain(String name, List<LinearAdditive> profiles) implements Arena {

        public Domain {
            profiles = List.copyOf(profiles);
        }
    }

    /** Two roles of a scenario, in which all others keep their strategies. */
    public record Alliance(String name, Scenario scenario, ActorId first, ActorId second) implements Arena {}

    public Tournament {
        entrants = List.copyOf(entrants);
        arenas = List.copyOf(arenas);
    }
}

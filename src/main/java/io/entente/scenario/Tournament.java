package io.entente.scenario;

import io.entente.preference.LinearAdditive;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import java.util.List;

/**
 * Who meets whom over what in a tournament.
 *
 * @param name short name, also that of the folder with the results
 * @param entrants the strategies, in file order, no name twice
 * @param arenas the domains, in file order, no name twice
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

    /** A strategy under the name it has in the file. */
    public record Entrant(String name, StrategyChoice strategy) {}

    /** A domain with the profiles of its two sides. */
    public record Arena(String name, List<LinearAdditive> profiles) {

        public Arena {
            profiles = List.copyOf(profiles);
        }
    }

    public Tournament {
        entrants = List.copyOf(entrants);
        arenas = List.copyOf(arenas);
    }
}

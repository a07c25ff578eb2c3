package io.entente.reading;

import io.entente.id.ActorId;
import io.entente.strategy.SessionConvention;
import java.util.List;

/**
 * A tournament as it is written.
 *
 * @param name short name
 * @param strategies as a command takes them: {@code boulware+next}
 * @param domains files, beside the tournament's
 * @param alliances roles of scenarios, beside the tournament's file too
 * @param rounds deadline of a session
 * @param convention what names of strategies mean
 * @param repetitions sessions of each pairing
 * @param selfPlay whether a strategy meets itself
 * @param rotation whether pairs change sides
 * @param ignoreDiscount whether time costs nothing
 * @param seed of the first repetition
 * @param timeOutSeconds after which a session is given up
 */
record TournamentFile(
        String name,
        List<String> strategies,
        List<DomainEntry> domains,
        List<AllianceEntry> alliances,
        int rounds,
        SessionConvention convention,
        int repetitions,
        boolean selfPlay,
        boolean rotation,
        boolean ignoreDiscount,
        int seed,
        double timeOutSeconds) {

    /**
     * A domain and its profiles.
     *
     * @param domain file of the domain
     * @param profiles files of both sides
     */
    record DomainEntry(String domain, List<String> profiles) {}

    /**
     * Two roles of a scenario.
     *
     * @param scenario its file
     * @param roles the two actors whose strategies are tried
     */
    record AllianceEntry(String scenario, List<ActorId> roles) {}
}

package io.entente.cli;

import io.entente.fold.story.Figures;
import io.entente.session.Payoffs;
import io.entente.session.SessionProtocol;
import io.entente.session.SessionResult;
import io.entente.session.Table;
import io.entente.session.TurnListener;
import io.entente.strategy.SessionConvention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds a session again and again, in one thread, to see what it comes to and how long it takes. */
final class Repetition {

    /** Sessions before the clock starts: until the compiler of the virtual machine has done its work. */
    private static final long WARM_UP_NANOS = 2_000_000_000L;

    private Repetition() {}

    /**
     * What the sessions came to.
     *
     * @param sessions how many were held
     * @param agreements how many ended with one
     * @param meanUtilities of the parties, discounted
     * @param offersPerSecond made by all parties together
     * @param sessionsPerSecond held
     */
    record Summary(
            int sessions,
            int agreements,
            List<Double> meanUtilities,
            double offersPerSecond,
            double sessionsPerSecond) {

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%d sessions, %d agreements, mean utilities %s; %,.0f sessions/s, %,.0f offers/s",
                    sessions,
                    agreements,
                    meanUtilities.stream().map(u -> Figures.decimals(u, 4)).collect(Collectors.joining(", ")),
                    sessionsPerSecond,
                    offersPerSecond);
        }
    }

    /** Holds so many sessions with seeds that follow one another. */
    static Summary of(SessionProtocol protocol, Table table, SessionConvention convention, long firstSeed, int times) {
        warmUp(protocol, table, firstSeed);
        double[] sums = new double[table.seats().size()];
        long offers = 0;
        int agreements = 0;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            SessionResult result = protocol.hold(table, firstSeed + i, TurnListener.NONE);
            offers += result.offersMade();
            agreements += result.agreement().isPresent() ? 1 : 0;
            List<Double> payoffs = Payoffs.of(table, result, convention);
            for (int party = 0; party < sums.length; party++) {
                sums[party] += payoffs.get(party);
            }
        }
        double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
        List<Double> means = Arrays.stream(sums).map(sum -> sum / times).boxed().toList();
        return new Summary(times, agreements, means, offers / seconds, times / seconds);
    }

    private static void warmUp(SessionProtocol protocol, Table table, long seed) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            protocol.hold(table, seed, TurnListener.NONE);
        }
    }
}

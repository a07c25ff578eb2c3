package io.entente.session;

import io.entente.session.SessionResult.End;
import io.entente.strategy.SessionConvention;
import java.util.List;

/** What a session is worth to its parties. */
public final class Payoffs {

    private Payoffs() {}

    /**
     * Utility of each party, discounted: of the agreement at its time, else of the reservation value when the session
     * ended, which is at time 1 if the rounds were over.
     */
    public static List<Double> of(Table table, SessionResult result, SessionConvention convention) {
        double time = result.end() == End.DEADLINE ? 1 : convention.time(result.step(), table.rounds());
        return table.seats().stream()
                .map(seat -> seat.discounted(undiscounted(seat, result), time))
                .toList();
    }

    /** Utility of each party as its profile states it. */
    public static List<Double> undiscounted(Table table, SessionResult result) {
        return table.seats().stream().map(seat -> undiscounted(seat, result)).toList();
    }

    private static double undiscounted(Seat seat, SessionResult result) {
        return result.agreement().map(seat.own()::utility).orElse(seat.reservation());
    }
}

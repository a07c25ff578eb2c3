package io.entente.session;

import io.entente.preference.RankedOutcomes;
import io.entente.quantity.Check;
import io.entente.strategy.Negotiator;

/**
 * One party of a session.
 *
 * @param name of the party, for its random stream and for readers
 * @param own the outcomes as it ranks them
 * @param reservation utility without an agreement, before discounting
 * @param discount d: what is reached at time t in [0, 1] is worth d^t of its utility; 1 where time costs nothing
 * @param negotiator how it acts, before its first turn
 */
public record Seat(String name, RankedOutcomes own, double reservation, double discount, Negotiator negotiator) {

    public Seat {
        Check.finite(reservation, "reservation value of " + name);
        Check.that(discount > 0 && discount <= 1, "discount of " + name, discount, "lie in (0, 1]", "write 1 for none");
    }

    /** What an outcome, or its reservation value, is worth at a time in [0, 1]. */
    double discounted(double utility, double time) {
        return discount == 1 ? utility : utility * StrictMath.pow(discount, time);
    }
}

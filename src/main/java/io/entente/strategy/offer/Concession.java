package io.entente.strategy.offer;

import io.entente.quantity.Check;

/**
 * How far a party has come down at a moment: F(t) = k + (1 − k) t^(1/e), 0 at its best outcome, 1 at its reservation
 * [Faratin1998].
 *
 * <p>The exponent is read in this sense everywhere: below 1 a party concedes late (boulware), above 1 early
 * (conceder). Tools that write a(t) = 1 − t^x state its inverse, x = 1/e.
 *
 * @param initial k, what is conceded at once, in [0, 1]
 * @param exponent e, positive
 */
public record Concession(double initial, double exponent) {

    public Concession {
        Check.share(initial, "initial concession");
        Check.positive(exponent, "exponent of the concession");
    }

    /** Conceded at a time in [0, 1], in [0, 1]; grows with time and with the exponent. */
    public double at(double time) {
        return initial + (1 - initial) * StrictMath.pow(time, 1 / exponent);
    }

    /** Utility aimed at: least + (1 − F(t)) (most − least). */
    public double target(double time, double least, double most) {
        return least + (1 - at(time)) * (most - least);
    }
}

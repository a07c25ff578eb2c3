package io.entente.strategy.offer;

import io.entente.quantity.Check;

/**
 * How far a party has come down at a moment, on the exponential curve: F(t) = e^((1 − t)^e ln k), k at the start and 1 at
 * the deadline [Faratin1998]. Near the deadline it concedes faster than the polynomial of {@link Concession} for small
 * exponents, and it never starts at 0.
 *
 * @param initial k, what is conceded at once, in (0, 1]
 * @param exponent e, positive
 */
public record ExponentialConcession(double initial, double exponent) {

    public ExponentialConcession {
        Check.that(initial > 0 && initial <= 1, "initial concession", initial, "lie in (0, 1]", "write 0.05");
        Check.positive(exponent, "exponent of the concession");
    }

    /** Conceded at a time in [0, 1], in [k, 1]. */
    public double at(double time) {
        return StrictMath.exp(StrictMath.pow(1 - time, exponent) * StrictMath.log(initial));
    }
}

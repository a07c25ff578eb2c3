package io.entente.quantity;

/**
 * Gains in whole dollars. Terms that move the same money in other ways are worth the same, but their sums differ in the last
 * digit: what is compared is rounded first, so that equals are equal, and a tie is settled by rule and not by rounding.
 */
public final class WholeDollars {

    private static final double PER_USD_BN = 1e9;

    private WholeDollars() {}

    /** The nearest sum of whole dollars, in USD bn; never −0. Costs some nanoseconds. */
    public static double of(double usdBn) {
        return Math.rint(usdBn * PER_USD_BN) / PER_USD_BN + 0.0;
    }
}

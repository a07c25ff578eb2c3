package io.entente.quantity;

/**
 * Gains in whole dollars. Terms that move the same money in other ways are worth the same, but their sums differ in the last
 * digit: what is compared is rounded first, so that equals are equal, and a tie is settled by rule and not by rounding.
 */
public final class WholeDollars {

    private static final double PER_USD_BN = 1e9;

    /** More than four gains, two in each sum, can be off together. */
    private static final double OFF_TOGETHER_USD_BN = 2.5 / PER_USD_BN;

    private WholeDollars() {}

    /** The nearest sum of whole dollars, in USD bn; never −0. Costs some nanoseconds. */
    public static double of(double usdBn) {
        return rounded(usdBn, PER_USD_BN);
    }

    /** The nearest sum of whole thousands of dollars, in USD bn; never −0: 0.7 where products give 0.7000000000000002. */
    public static double thousands(double usdBn) {
        return rounded(usdBn, PER_USD_BN / 1000);
    }

    private static double rounded(double usdBn, double stepsPerUsdBn) {
        return Math.rint(usdBn * stepsPerUsdBn) / stepsPerUsdBn + 0.0;
    }

    /** Whether two gains come to more than two others, and not for having been rounded. */
    public static boolean exceed(double sumUsdBn, double otherUsdBn) {
        return sumUsdBn > otherUsdBn + OFF_TOGETHER_USD_BN;
    }
}

package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.Arrays;

/**
 * A confidence interval of the mean of paired differences by the studentised bootstrap [EfronTibshirani1993, ch. 12.5]: means of
 * resamples in units of their own standard errors, which follows skewed differences where Student's t does not. Exact for
 * equal differences.
 *
 * @param mean of the differences
 * @param low end of the 95 % interval; the mean where there are fewer than two differences
 * @param high end
 * @param effect mean over standard deviation, Cohen's d of paired samples [Cohen1988]; 0 where nothing varies
 */
public record PairedInterval(double mean, double low, double high, double effect) {

    private static final int RESAMPLES = 1999;
    private static final double TAIL = 0.025;

    /** The interval about the mean of differences that are not empty; costs two thousand times their number. */
    public static PairedInterval of(double[] differences, RandomStream random) {
        double mean = mean(differences);
        double error = standardError(differences, mean);
        if (differences.length < 2 || error == 0) {
            return new PairedInterval(mean, mean, mean, 0);
        }
        double[] pivots = new double[RESAMPLES];
        double[] sample = new double[differences.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int k = 0; k < sample.length; k++) {
                sample[k] = differences[random.nextInt(differences.length)];
            }
            double at = mean(sample);
            double own = standardError(sample, at);
            pivots[i] = own == 0 ? at == mean ? 0 : (at > mean ? 1 : -1) * Double.MAX_VALUE : (at - mean) / own;
        }
        Arrays.sort(pivots);
        double most = largest(pivots);
        return new PairedInterval(
                mean,
                mean - Math.min(most, Bootstrap.quantile(pivots, 1 - TAIL)) * error,
                mean - Math.max(-most, Bootstrap.quantile(pivots, TAIL)) * error,
                mean / (error * StrictMath.sqrt(differences.length)));
    }

    /** No interval is wider than that of the least certain resample that varies at all. */
    private static double largest(double... pivots) {
        return Arrays.stream(pivots)
                .map(Math::abs)
                .filter(p -> p < Double.MAX_VALUE)
                .max()
                .orElse(0);
    }

    private static double mean(double... values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double standardError(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : StrictMath.sqrt(squares / (values.length - 1) / values.length);
    }
}

package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A mean with its 95 % confidence interval by the studentised bootstrap [EfronTibshirani1993, ch. 12.5]: means of resamples in units
 * of their own standard errors, which follows skewed values where Student's t does not. Of two to four values, which have hardly
 * any resamples, it is Student's [Student1908]. Exact for equal values. The same seed gives the same interval.
 *
 * @param mean of the values
 * @param low end of the interval; the mean where there are fewer than two values
 * @param high end
 */
public record MeanInterval(double mean, double low, double high) {

    private static final int RESAMPLES = 1999;
    private static final double TAIL = 0.025;

    /** So few values have too few resamples that vary: of two, none that is off the mean does. */
    private static final int FEW = 4;

    /** What values vary by rounding alone, of the largest. */
    private static final double ROUNDING = 1e-9;

    /** The interval about the mean of values that are not empty; costs two thousand times their number. */
    public static MeanInterval of(double[] values, RandomStream random) {
        double mean = mean(values);
        double error = error(values);
        if (error == 0) {
            return new MeanInterval(mean, mean, mean);
        }
        double[] ends = values.length <= FEW ? students(values.length) : resampled(values, mean, random);
        return new MeanInterval(mean, mean - ends[1] * error, mean - ends[0] * error);
    }

    /** Mean over standard deviation; empty where the values differ by rounding at most. */
    static Optional<Double> standardised(double... values) {
        double error = error(values);
        return error == 0 ? Optional.empty() : Optional.of(mean(values) / (error * StrictMath.sqrt(values.length)));
    }

    /** Standard error of the mean; 0 where the values differ by rounding at most. */
    static double error(double... values) {
        double error = standardError(values, mean(values));
        return error <= rounding(values) ? 0 : error;
    }

    private static double rounding(double... values) {
        return ROUNDING * Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static double[] students(int values) {
        double end = new TDistribution(values - 1).inverseCumulativeProbability(1 - TAIL);
        return new double[] {-end, end};
    }

    /** The ends between which the means of resamples lie, in their own standard errors. */
    private static double[] resampled(double[] values, double mean, RandomStream random) {
        double rounding = rounding(values);
        double[] pivots = new double[RESAMPLES];
        double[] sample = new double[values.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int k = 0; k < sample.length; k++) {
                sample[k] = values[random.nextInt(values.length)];
            }
            double at = mean(sample);
            pivots[i] = pivot(at - mean, standardError(sample, at), rounding);
        }
        Arrays.sort(pivots);
        double most = largest(pivots);
        return new double[] {Math.max(-most, Quantile.of(pivots, TAIL)), Math.min(most, Quantile.of(pivots, 1 - TAIL))};
    }

    /** How far off a resample is in units of its own error; beyond all measure where nothing in it varies. */
    private static double pivot(double off, double error, double rounding) {
        if (error > rounding) {
            return off / error;
        }
        return Math.abs(off) <= rounding ? 0 : Math.signum(off) * Double.MAX_VALUE;
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

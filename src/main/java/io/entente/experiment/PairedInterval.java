package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A confidence interval of the mean of paired differences by the studentised bootstrap [EfronTibshirani1993, ch. 12.5]: means of
 * resamples in units of their own standard errors, which follows skewed differences where Student's t does not. Of two or three
 * differences, which have hardly any resamples, it is Student's [Student1908]. Exact for equal differences.
 *
 * @param mean of the differences
 * @param low end of the 95 % interval; the mean where there are fewer than two differences
 * @param high end
 * @param effect mean over standard deviation, Cohen's d of paired samples [Cohen1988]; 0 where all differences are 0, and empty
 *     where they are all the same otherwise: nothing is there to measure by
 */
public record PairedInterval(double mean, double low, double high, Optional<Double> effect) {

    private static final int RESAMPLES = 1999;
    private static final double TAIL = 0.025;

    /** So few differences have too few resamples that vary: of two, none that is off the mean does. */
    private static final int FEW = 3;

    /** What differences vary by rounding alone, of the largest. */
    private static final double ROUNDING = 1e-9;

    /** The interval about the mean of differences that are not empty; costs two thousand times their number. */
    public static PairedInterval of(double[] differences, RandomStream random) {
        double mean = mean(differences);
        double error = standardError(differences, mean);
        double rounding =
                ROUNDING * Arrays.stream(differences).map(Math::abs).max().orElse(0);
        if (error <= rounding) {
            return new PairedInterval(mean, mean, mean, mean == 0 ? Optional.of(0.0) : Optional.empty());
        }
        double[] ends = differences.length <= FEW
                ? students(differences.length)
                : resampled(differences, mean, rounding, random);
        return new PairedInterval(
                mean,
                mean - ends[1] * error,
                mean - ends[0] * error,
                Optional.of(mean / (error * StrictMath.sqrt(differences.length))));
    }

    private static double[] students(int differences) {
        double end = new TDistribution(differences - 1).inverseCumulativeProbability(1 - TAIL);
        return new double[] {-end, end};
    }

    /** The ends between which the means of resamples lie, in their own standard errors. */
    private static double[] resampled(double[] differences, double mean, double rounding, RandomStream random) {
        double[] pivots = new double[RESAMPLES];
        double[] sample = new double[differences.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int k = 0; k < sample.length; k++) {
                sample[k] = differences[random.nextInt(differences.length)];
            }
            double at = mean(sample);
            pivots[i] = pivot(at - mean, standardError(sample, at), rounding);
        }
        Arrays.sort(pivots);
        double most = largest(pivots);
        return new double[] {
            Math.max(-most, Bootstrap.quantile(pivots, TAIL)), Math.min(most, Bootstrap.quantile(pivots, 1 - TAIL))
        };
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

package io.entente.experiment;

import java.util.Arrays;

/**
 * An estimate with its 95 % interval.
 *
 * @param value estimated
 * @param low end of the interval; the value where nothing tells how sure it is
 * @param high other end
 */
public record Estimate(double value, double low, double high) {

    private static final double TAIL = 0.025;

    /** Between the quantiles of what resamples gave [EfronTibshirani1993, ch. 13.3]. */
    static Estimate of(double value, double... resampled) {
        double[] sorted = resampled.clone();
        Arrays.sort(sorted);
        return new Estimate(value, Quantile.of(sorted, TAIL), Quantile.of(sorted, 1 - TAIL));
    }

    /** A mean. */
    static Estimate of(MeanInterval mean) {
        return new Estimate(mean.mean(), mean.low(), mean.high());
    }

    /** A mean difference between pairs. */
    static Estimate of(PairedInterval difference) {
        return new Estimate(difference.mean(), difference.low(), difference.high());
    }

    /** Distance from zero. */
    double size() {
        return Math.abs(value);
    }
}

package io.entente.experiment;

import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import java.util.Arrays;

/**
 * Confidence in a mean without assuming a distribution: the mean of as many draws with replacement, over and over; the
 * interval lies between the quantiles of these means [EfronTibshirani1993]. The same seed gives the same interval.
 *
 * @param resamples how often, at least 100
 * @param level of confidence, in (0, 1)
 */
public record Bootstrap(int resamples, double level) {

    /** Two thousand resamples, 95 %. */
    public static final Bootstrap STANDARD = new Bootstrap(2000, 0.95);

    public Bootstrap {
        Check.that(resamples >= 100, "number of resamples", resamples, "be at least 100", "write 2000");
        Check.that(level > 0 && level < 1, "level of confidence", level, "lie in (0, 1)", "write 0.95");
    }

    /** A mean with its interval. */
    public record Interval(double mean, double low, double high) {}

    /** The interval about the mean of a sample that is not empty; costs the resamples times its size. */
    public Interval of(double[] sample, RandomStream random) {
        double[] means = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            double sum = 0;
            for (int k = 0; k < sample.length; k++) {
                sum += sample[random.nextInt(sample.length)];
            }
            means[i] = sum / sample.length;
        }
        Arrays.sort(means);
        double tail = (1 - level) / 2;
        return new Interval(
                Arrays.stream(sample).average().orElse(Double.NaN), quantile(means, tail), quantile(means, 1 - tail));
    }

    /** A quantile of sorted values, between two of them in proportion. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

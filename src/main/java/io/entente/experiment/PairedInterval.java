package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.Optional;

/**
 * The mean of paired differences, with its interval ({@link MeanInterval}) and its size.
 *
 * @param mean of the differences
 * @param low end of the 95 % interval; the mean where there are fewer than two differences
 * @param high end
 * @param effect mean over standard deviation, Cohen's d of paired samples [Cohen1988]; 0 where all differences are 0, and empty
 *     where they are all the same otherwise: nothing is there to measure by
 */
public record PairedInterval(double mean, double low, double high, Optional<Double> effect) {

    /** The interval about the mean of differences that are not empty; costs two thousand times their number. */
    public static PairedInterval of(double[] differences, RandomStream random) {
        MeanInterval interval = MeanInterval.of(differences, random);
        return new PairedInterval(
                interval.mean(), interval.low(), interval.high(), effect(interval.mean(), differences));
    }

    private static Optional<Double> effect(double mean, double... differences) {
        return mean == 0 ? Optional.of(0.0) : MeanInterval.standardised(differences);
    }
}

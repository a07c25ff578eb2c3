package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Intervals that cover what they say. */
class PairedIntervalTest {

    private static final int EXPERIMENTS = 1000;
    private static final int PAIRS = 30;

    private static double coverage(String name, double truth, ToDoubleFunction<RandomStream> difference) {
        RandomStream random = RandomStream.of(5, "coverage", name);
        int covered = 0;
        for (int i = 0; i < EXPERIMENTS; i++) {
            double[] sample = new double[PAIRS];
            Arrays.setAll(sample, k -> difference.applyAsDouble(random));
            PairedInterval interval = PairedInterval.of(sample, random);
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        return covered / (double) EXPERIMENTS;
    }

    @Test
    void ninetyFivePerCentOfNormalDifferencesAreCovered() {
        assertThat(coverage("normal", 2, random -> 2 + 3 * random.nextGaussian()))
                .isBetween(0.93, 0.97);
    }

    /** An exponential difference has a skewness of 2. */
    @Test
    void ninetyFivePerCentOfSkewedDifferencesAreCovered() {
        assertThat(coverage("exponential", 1, random -> -StrictMath.log(1 - random.nextDouble())))
                .isBetween(0.93, 0.97);
    }

    @Test
    void equalDifferencesLeaveNoDoubt() {
        double[] same = {1.5, 1.5, 1.5};
        assertThat(PairedInterval.of(same, RandomStream.of(1, "same"))).isEqualTo(new PairedInterval(1.5, 1.5, 1.5, 0));
    }
}

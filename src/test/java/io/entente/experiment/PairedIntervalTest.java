package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Intervals that cover what they say. */
class PairedIntervalTest {

    private static final int EXPERIMENTS = 1000;
    private static final int PAIRS = 30;

    private static double coverage(String name, double truth, ToDoubleFunction<RandomStream> difference) {
        return coverage(PAIRS, name, truth, difference);
    }

    private static double coverage(int pairs, String name, double truth, ToDoubleFunction<RandomStream> difference) {
        RandomStream random = RandomStream.of(5, "coverage", name);
        int covered = 0;
        for (int i = 0; i < EXPERIMENTS; i++) {
            double[] sample = new double[pairs];
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

    /** Student's t is exact for normal differences, however few [Student1908]. */
    @Test
    void ninetyFivePerCentOfFewNormalDifferencesAreCovered() {
        for (int pairs = 2; pairs <= 6; pairs++) {
            assertThat(coverage(pairs, "few " + pairs, 2, random -> 2 + 3 * random.nextGaussian()))
                    .as("%d pairs", pairs)
                    .isBetween(0.92, 0.98);
        }
    }

    @Test
    void equalDifferencesLeaveNoDoubt() {
        double[] same = {1.5, 1.5, 1.5};
        assertThat(PairedInterval.of(same, RandomStream.of(1, "same")))
                .isEqualTo(new PairedInterval(1.5, 1.5, 1.5, Optional.empty()));
        assertThat(PairedInterval.of(new double[3], RandomStream.of(1, "same")))
                .isEqualTo(new PairedInterval(0, 0, 0, Optional.of(0.0)));
    }

    /** The mean of thirty times 0.1 is not 0.1 to the last digit. */
    @Test
    void differencesEqualButForRoundingLeaveNoDoubt() {
        double[] same = new double[PAIRS];
        Arrays.fill(same, 0.1);
        same[7] = 0.3 - 0.2;
        PairedInterval interval = PairedInterval.of(same, RandomStream.of(1, "same"));
        assertThat(interval.effect()).isEmpty();
        assertThat(interval.high()).isEqualTo(interval.low()).isCloseTo(0.1, within(1e-12));
    }

    /** Three times 0.045 vary by rounding, in proportion to which every mean would be far off. */
    @Test
    void aResampleOfEqualDifferencesSaysNothingOfTheirSpread() {
        double[] few = {0, 0.045, 0.045, 0.045, 0.045};
        PairedInterval interval = PairedInterval.of(few, RandomStream.of(1, "few"));
        assertThat(interval.high() - interval.low()).isBetween(0.01, 1.0);
    }
}

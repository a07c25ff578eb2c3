package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

    /** Worked example: 0.01, 0.02, 0.03, 0.04 become 0.04, 0.06, 0.06, 0.06 [Holm1979]. */
    @Test
    void holmMultipliesByWhatIsLeftAndNeverFalls() {
        assertThat(PairedTest.holm(new double[] {0.04, 0.01, 0.03, 0.02}))
                .containsExactly(new double[] {0.06, 0.04, 0.06, 0.06}, within(1e-15));
        assertThat(PairedTest.holm(new double[] {0.9, 0.8})).containsExactly(1, 1);
    }

    /** Of the 2^5 signs of five equal differences two are as extreme: p = 1/16. */
    @Test
    void permutationGivesTheExactShareOfSigns() {
        double[] equal = {1, 1, 1, 1, 1, 0, 0};
        assertThat(PairedTest.p(equal, RandomStream.of(1, "p"))).isEqualTo(1 / 16.0);
        // Of the eight sums of 1, 2 and 3 with any signs six are at least 2 or at most -2.
        assertThat(PairedTest.p(new double[] {1, -2, 3}, RandomStream.of(1, "p")))
                .isEqualTo(6 / 8.0);
        assertThat(PairedTest.p(new double[] {0, 0}, RandomStream.of(1, "p"))).isEqualTo(1);
    }

    /** Darwin's fifteen pairs of maize plants, crossed and self-fertilised: 1 726 of 32 768 ways [Fisher1935, ch. III]. */
    /** Pairs that all differ the same way are the surest there are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 26, 40})
    void fewerPairsThanNeededShowNothingBeyondChance(int comparisons) {
        int needed = PairedTest.pairsNeeded(comparisons);
        assertThat(comparisons * surest(needed)).isLessThan(0.05);
        assertThat(comparisons * surest(needed - 1)).isGreaterThanOrEqualTo(0.05);
    }

    private static double surest(int pairs) {
        double[] same = new double[pairs];
        Arrays.fill(same, 1);
        return PairedTest.p(same, RandomStream.of(1, "p"));
    }

    @Test
    void permutationFindsFishersShareOfDarwinsPairs() {
        double[] eighthsOfAnInch = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
        assertThat(PairedTest.p(eighthsOfAnInch, RandomStream.of(1, "maize"))).isEqualTo(1726 / 32768.0, within(0.007));
    }

    /** Under no effect p is uniform: it falls below 0.05 in about 5 % of samples. */
    @Test
    void thePermutationTestKeepsItsLevel() {
        RandomStream random = RandomStream.of(2, "level");
        int rejected = 0;
        for (int sample = 0; sample < 400; sample++) {
            double[] differences = IntStream.range(0, 15)
                    .mapToDouble(i -> random.nextGaussian())
                    .toArray();
            rejected += PairedTest.p(differences, random) < 0.05 ? 1 : 0;
        }
        assertThat(rejected / 400.0).isBetween(0.02, 0.085);
    }
}

package io.entente.game.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteBargainTest {

    private static final UtilityPoint ORIGIN = new UtilityPoint(0, 0);

    static Stream<KnownAnswers.Case> finite() {
        return KnownAnswers.of("bargaining", "bargaining_finite");
    }

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("finite")
    void nashSolutionIsTheKnownOne(KnownAnswers.Case known) {
        List<UtilityPoint> points = StreamSupport.stream(
                        known.inputs().get("points").spliterator(), false)
                .map(KnownAnswers::numbers)
                .map(pair -> new UtilityPoint(pair.get(0), pair.get(1)))
                .toList();
        List<Double> d = known.inputs("d");
        assertThat(FiniteBargain.of(points, new UtilityPoint(d.get(0), d.get(1)))
                        .nash()
                        .agreements())
                .containsExactly(known.expected().get("nash").intValue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nashIsInvariantToPositiveAffineRescaling(int seed) {
        List<UtilityPoint> points = random(seed);
        List<UtilityPoint> rescaled =
                points.stream().map(FiniteBargainTest::rescaled).toList();
        assertThat(FiniteBargain.of(rescaled, rescaled(ORIGIN)).nash(0.3, 0.7).agreements())
                .isEqualTo(FiniteBargain.of(points, ORIGIN).nash(0.3, 0.7).agreements());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nashIsIndependentOfIrrelevantAlternatives(int seed) {
        List<UtilityPoint> points = random(seed);
        UtilityPoint chosen = points.get(first(FiniteBargain.of(points, ORIGIN)));
        List<UtilityPoint> fewer = new ArrayList<>(points.subList(0, 10));
        fewer.add(chosen);
        assertThat(fewer.get(first(FiniteBargain.of(fewer, ORIGIN)))).isEqualTo(chosen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void solutionsAreRationalAndOnTheFrontier(int seed) {
        List<UtilityPoint> points = random(seed);
        FiniteBargain bargain = FiniteBargain.of(points, ORIGIN);
        for (FiniteSolution solution :
                List.of(bargain.nash(), bargain.kalaiSmorodinsky(), bargain.egalitarian(), bargain.utilitarian())) {
            assertThat(solution.certificate().holds()).isTrue();
            assertThat(solution.agreements()).isNotEmpty().allSatisfy(i -> {
                UtilityPoint chosen = points.get(i);
                assertThat(chosen.atLeast(ORIGIN)).isTrue();
                assertThat(points).noneMatch(other -> other.dominates(chosen));
                assertThat(bargain.frontier()).contains(i);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFrontierIsWhatItsDefinitionSays(int seed) {
        RandomStream random = RandomStream.of(seed, "frontier");
        int parties = 2 + random.nextInt(3);
        int steps = 2 + random.nextInt(40);
        double[][] utilities = new double[parties][300];
        for (double[] row : utilities) {
            Arrays.setAll(row, i -> random.nextInt(steps) / (double) steps);
        }
        FiniteBargain bargain = FiniteBargain.of(utilities, new double[parties]);
        int[] undominated = IntStream.range(0, 300)
                .filter(i -> IntStream.range(0, 300).noneMatch(j -> dominates(utilities, j, i)))
                .toArray();
        assertThat(bargain.frontier()).containsExactly(undominated);
    }

    private static boolean dominates(double[][] utilities, int better, int worse) {
        return Arrays.stream(utilities).allMatch(row -> row[better] >= row[worse])
                && Arrays.stream(utilities).anyMatch(row -> row[better] > row[worse]);
    }

    /** Three parties share ten in whole numbers; the first needs 2, the second 1: (4, 3, 3) or what rounds to it. */
    @Test
    void threePartiesSplitWhatIsLeftAfterTheDisagreement() {
        double[][] shares = shares(10);
        FiniteBargain bargain = FiniteBargain.of(shares, 2, 1, 1);
        assertThat(bargain.nash().agreements())
                .singleElement()
                .satisfies(i -> assertThat(bargain.utilities(i)).containsExactly(4, 3, 3));
        assertThat(bargain.kalaiSmorodinsky().value()).isEqualTo(2.0 / 6, within(1e-15));
        assertThat(bargain.egalitarian().value()).isEqualTo(2);
        assertThat(bargain.utilitarian().agreements()).hasSize(bargain.rational().length);
        assertThat(bargain.ideal()).containsExactly(8, 7, 7);
    }

    /** All ways to share a whole number among three. */
    private static double[][] shares(int pie) {
        List<double[]> all = new ArrayList<>();
        for (int first = 0; first <= pie; first++) {
            for (int second = 0; first + second <= pie; second++) {
                all.add(new double[] {first, second, pie - first - second});
            }
        }
        double[][] rows = new double[3][all.size()];
        for (int i = 0; i < all.size(); i++) {
            for (int party = 0; party < 3; party++) {
                rows[party][i] = all.get(i)[party];
            }
        }
        return rows;
    }

    @Test
    void oppositionIsTheDistanceToWhatSatisfiesAll() {
        List<UtilityPoint> zeroSum =
                List.of(new UtilityPoint(1, 0), new UtilityPoint(0.5, 0.5), new UtilityPoint(0, 1));
        assertThat(FiniteBargain.of(zeroSum, ORIGIN).opposition()).isEqualTo(Math.sqrt(0.5), within(1e-15));
        List<UtilityPoint> oneMind = List.of(new UtilityPoint(1, 1), new UtilityPoint(0.5, 0));
        assertThat(FiniteBargain.of(oneMind, ORIGIN).opposition()).isZero();
    }

    @Test
    void everyMaximiserIsKept() {
        List<UtilityPoint> mirrored =
                List.of(new UtilityPoint(1, 3), new UtilityPoint(3, 1), new UtilityPoint(2, 1), new UtilityPoint(1, 3));
        assertThat(FiniteBargain.of(mirrored, ORIGIN).nash().agreements()).containsExactly(0, 1, 3);
    }

    @Test
    void weightPullsTheSolutionTowardsItsSide() {
        List<UtilityPoint> line = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new UtilityPoint(i, 10 - i))
                .toList();
        FiniteBargain bargain = FiniteBargain.of(line, ORIGIN);
        assertThat(bargain.nash(0.2, 0.8).agreements()).containsExactly(2);
        assertThat(bargain.nash().agreements()).containsExactly(5);
        assertThat(bargain.nash(0.8, 0.2).agreements()).containsExactly(8);
    }

    @Test
    void whereNobodyCanGainWithoutTheOtherStandingStillTheUndominatedRemain() {
        List<UtilityPoint> oneSided =
                List.of(new UtilityPoint(0, 0), new UtilityPoint(0, 1), new UtilityPoint(0, 2), new UtilityPoint(1, 0));
        assertThat(FiniteBargain.of(oneSided, ORIGIN).nash().agreements()).containsExactly(2, 3);
    }

    @Test
    void thereIsNoSolutionWhereNoAgreementIsRational() {
        assertThat(FiniteBargain.of(List.of(new UtilityPoint(5, -1)), ORIGIN)
                        .nash()
                        .agreements())
                .isEmpty();
        assertThat(FiniteBargain.of(List.of(), ORIGIN).nash().agreements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void weightMustBeAShare(double weight) {
        FiniteBargain bargain = FiniteBargain.of(Collections.nCopies(2, new UtilityPoint(1, 1)), ORIGIN);
        assertThatThrownBy(() -> bargain.nash(weight, 1 - weight)).hasMessageContaining("bargaining weight");
    }

    private static UtilityPoint rescaled(UtilityPoint point) {
        return new UtilityPoint(7 * point.first() - 40, 0.01 * point.second() + 3);
    }

    private static int first(FiniteBargain bargain) {
        return bargain.nash().agreements().get(0);
    }

    private static List<UtilityPoint> random(int seed) {
        RandomStream random = RandomStream.of(seed, "finite-bargain");
        List<UtilityPoint> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new UtilityPoint(random.nextDouble() - 0.1, random.nextDouble() - 0.1));
        }
        return points;
    }
}

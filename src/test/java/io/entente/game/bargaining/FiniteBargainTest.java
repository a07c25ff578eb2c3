package io.entente.game.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.KnownAnswers;
import io.entente.random.RandomStream;
import java.util.ArrayList;
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
        return IntStream.range(0, 100);
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
        assertThat(new FiniteBargain(points, new UtilityPoint(d.get(0), d.get(1))).nash(0.5))
                .containsExactly(known.expected().get("nash").intValue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nashIsInvariantToPositiveAffineRescaling(int seed) {
        FiniteBargain bargain = random(seed);
        FiniteBargain rescaled = new FiniteBargain(
                bargain.agreements().stream().map(FiniteBargainTest::rescaled).toList(),
                rescaled(bargain.disagreement()));
        assertThat(rescaled.nash(0.3)).isEqualTo(bargain.nash(0.3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nashIsIndependentOfIrrelevantAlternatives(int seed) {
        FiniteBargain bargain = random(seed);
        UtilityPoint chosen = bargain.agreements().get(bargain.nash(0.5).get(0));
        List<UtilityPoint> fewer = new ArrayList<>(bargain.agreements().subList(0, 10));
        fewer.add(chosen);
        FiniteBargain smaller = new FiniteBargain(fewer, bargain.disagreement());
        assertThat(smaller.agreements().get(smaller.nash(0.5).get(0))).isEqualTo(chosen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nashIsRationalAndOnTheFrontier(int seed) {
        FiniteBargain bargain = random(seed);
        assertThat(bargain.nash(0.5)).isNotEmpty().allSatisfy(i -> {
            UtilityPoint chosen = bargain.agreements().get(i);
            assertThat(chosen.atLeast(bargain.disagreement())).isTrue();
            assertThat(bargain.agreements()).noneMatch(other -> other.dominates(chosen));
        });
    }

    @Test
    void everyMaximiserIsKept() {
        List<UtilityPoint> mirrored =
                List.of(new UtilityPoint(1, 3), new UtilityPoint(3, 1), new UtilityPoint(2, 1), new UtilityPoint(1, 3));
        assertThat(new FiniteBargain(mirrored, ORIGIN).nash(0.5)).containsExactly(0, 1, 3);
    }

    @Test
    void weightPullsTheSolutionTowardsItsSide() {
        List<UtilityPoint> line = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new UtilityPoint(i, 10 - i))
                .toList();
        FiniteBargain bargain = new FiniteBargain(line, ORIGIN);
        assertThat(bargain.nash(0.2)).containsExactly(2);
        assertThat(bargain.nash(0.5)).containsExactly(5);
        assertThat(bargain.nash(0.8)).containsExactly(8);
    }

    @Test
    void whereNobodyCanGainWithoutTheOtherStandingStillTheUndominatedRemain() {
        List<UtilityPoint> oneSided =
                List.of(new UtilityPoint(0, 0), new UtilityPoint(0, 1), new UtilityPoint(0, 2), new UtilityPoint(1, 0));
        assertThat(new FiniteBargain(oneSided, ORIGIN).nash(0.5)).containsExactly(2, 3);
    }

    @Test
    void thereIsNoSolutionWhereNoAgreementIsRational() {
        assertThat(new FiniteBargain(List.of(new UtilityPoint(5, -1)), ORIGIN).nash(0.5))
                .isEmpty();
        assertThat(new FiniteBargain(List.of(), ORIGIN).nash(0.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void weightMustBeAShare(double weight) {
        FiniteBargain bargain = new FiniteBargain(Collections.nCopies(2, new UtilityPoint(1, 1)), ORIGIN);
        assertThatThrownBy(() -> bargain.nash(weight)).hasMessageContaining("bargaining weight of the first side");
    }

    private static UtilityPoint rescaled(UtilityPoint point) {
        return new UtilityPoint(7 * point.first() - 40, 0.01 * point.second() + 3);
    }

    private static FiniteBargain random(int seed) {
        RandomStream random = RandomStream.of(seed, "finite-bargain");
        List<UtilityPoint> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new UtilityPoint(random.nextDouble() - 0.1, random.nextDouble() - 0.1));
        }
        return new FiniteBargain(points, ORIGIN);
    }
}

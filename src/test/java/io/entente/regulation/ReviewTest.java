package io.entente.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.actor.Lens;
import io.entente.actor.Regulator;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTest {

    private static final double GAIN = 20;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulingFollowsTheThresholds(int seed) {
        CaseFacts facts = Cases.random(seed);
        Review review = review(1, Cases.deal(facts, GAIN, 0.5));
        if (review.probability() < 0.25) {
            assertThat(review.ruling()).isEqualTo(Ruling.CLEAR);
        } else if (review.probability() > 0.75) {
            assertThat(review.ruling()).isEqualTo(Ruling.BLOCK);
        } else {
            assertThat(review.ruling() == Ruling.REMEDIES || review.ruling() == review.ifRefused())
                    .isTrue();
        }
    }

    @Test
    void seedsReachEveryRuling() {
        assertThat(seeds().mapToObj(seed ->
                        review(1, Cases.deal(Cases.random(seed), GAIN, 0.5)).ruling()))
                .contains(Ruling.values());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void remediesLeaveNeitherSideWorseThanAFight(int seed) {
        DealUnderReview deal = Cases.deal(Cases.random(seed), GAIN, 1);
        Review review = review(1, deal);
        if (review.ruling() == Ruling.REMEDIES) {
            Remedies agreed = new Remedies(Set.copyOf(review.remedies()));
            assertThat(review.regulatorUtility()).isNotNegative();
            assertThat(deal.jointGain(agreed)).isGreaterThanOrEqualTo((1 - review.blockProbability()) * GAIN);
        } else {
            assertThat(review.remedies()).isEmpty();
        }
    }

    @Test
    void agreedSetMaximisesTheNashProductOverAllSets() {
        DealUnderReview deal = Cases.deal(softer(), GAIN, 2);
        Review review = review(1, deal);
        assertThat(review.ruling()).isEqualTo(Ruling.REMEDIES);
        Intervention filed = Intervention.of(Cases.regulator(1), Cases.SETTINGS, softer());
        double best = 0;
        Remedies chosen = new Remedies(Set.of());
        for (Remedies set : Remedies.subsets(EnumSet.allOf(Remedy.class))) {
            double regulators = utility(set) - (1 - filed.probability()) * filed.utility();
            double parties = deal.jointGain(set) - (1 - filed.probability()) * GAIN;
            double product = regulators > 0 && parties > 0 ? regulators * parties : 0;
            if (product > best * (1 + 1e-12)) {
                best = product;
                chosen = set;
            }
        }
        assertThat(review.remedies()).isEqualTo(chosen.list());
        assertThat(review.regulatorUtility())
                .isCloseTo(utility(chosen) - (1 - filed.probability()) * filed.utility(), within(1e-12));
    }

    @Test
    void costlierRemediesAreFewer() {
        int free = review(1, Cases.deal(softer(), GAIN, 0)).remedies().size();
        int dear = review(1, Cases.deal(softer(), GAIN, 3)).remedies().size();
        assertThat(dear).isPositive().isLessThan(free);
    }

    @Test
    void amongEquallyGoodSetsTheSmallestIsTaken() {
        // Only distribution is exclusive: striking all exclusivity adds nothing to fair access, nor the reverse.
        CaseFacts facts = new CaseFacts(
                new CaseFacts.Structure(1000, 1000, 0, 0, 0),
                new CaseFacts.Data(0, 0),
                new CaseFacts.Residency(0, 0),
                new CaseFacts.LockIn(Exclusivity.NONE, Exclusivity.FULL, 1, 1),
                new CaseFacts.Influence(10, 100, 0.05, Governance.NONE),
                0);
        Review review = review(1, Cases.deal(facts, GAIN, 0));
        assertThat(review.ruling()).isEqualTo(Ruling.REMEDIES);
        assertThat(review.remedies()).containsExactly(Remedy.FAIR_ACCESS);
    }

    @Test
    void whereNoRemedyIsAcceptableTheFightDecides() {
        Review review = review(1, Cases.deal(softer(), GAIN, 1000));
        assertThat(review.remedies()).isEmpty();
        assertThat(review.ruling()).isEqualTo(review.ifRefused()).isNotEqualTo(Ruling.REMEDIES);
    }

    @Test
    void anAuthorityThatCannotBlockNeverDoes() {
        Regulator toothless = Cases.regulator(3, false);
        assertThat(seeds().mapToObj(seed -> Review.of(
                        toothless, Cases.SETTINGS, Cases.deal(Cases.random(seed), GAIN, 0), Cases.stream(seed))))
                .allSatisfy(review -> {
                    assertThat(review.ruling()).isNotEqualTo(Ruling.BLOCK);
                    assertThat(review.ifRefused()).isEqualTo(Ruling.CLEAR);
                    assertThat(review.blockProbability()).isZero();
                });
    }

    @Test
    void stricterRegulatorsClearFewerDealsAsTheyAre() {
        long mild = cleared(1);
        long strict = cleared(3);
        assertThat(strict).isLessThan(mild);
    }

    @Test
    void drawsInterveneAsOftenAsTheProbabilitySays() {
        double probability =
                Intervention.of(Cases.regulator(1), Cases.DRAW, softer()).probability();
        long interventions = IntStream.range(0, 4000)
                .filter(seed ->
                        Review.of(Cases.regulator(1), Cases.DRAW, Cases.deal(softer(), GAIN, 1), Cases.stream(seed))
                                        .ruling()
                                != Ruling.CLEAR)
                .count();
        // Four standard deviations of a share of 4 000 draws.
        assertThat(interventions / 4000.0)
                .isCloseTo(probability, within(4 * StrictMath.sqrt(probability * (1 - probability) / 4000)));
    }

    @Test
    void thresholdsNeedNoDraw() {
        var random = Cases.stream(1);
        Review.of(Cases.regulator(1), Cases.SETTINGS, Cases.deal(softer(), GAIN, 1), random);
        assertThat(random.nextDouble()).isEqualTo(Cases.stream(1).nextDouble());
    }

    @Test
    void theUsualPartnershipIsCleared() {
        // Stylised facts S11, S12, S17: a stake of some per cent, no seat, no strong exclusivity, none blocked.
        CaseFacts usual = new CaseFacts(
                new CaseFacts.Structure(2770, 2770, 40, 0.02, 0.27),
                new CaseFacts.Data(0.5, 0.3),
                new CaseFacts.Residency(0.25, 0.2),
                new CaseFacts.LockIn(Exclusivity.PREFERRED, Exclusivity.PREFERRED, 0.2, 0.8),
                new CaseFacts.Influence(10, 38, 0.05, Governance.NONE),
                0.5);
        assertThat(review(1, Cases.deal(usual, GAIN, 1)).ruling()).isEqualTo(Ruling.CLEAR);
        assertThat(review(3, Cases.deal(usual, GAIN, 1)).ruling()).isNotEqualTo(Ruling.CLEAR);
    }

    @Test
    void looserExclusivityTurnsAReviewedDealIntoAClearedOne() {
        // Stylised fact S18: the amendment of January 2025 decided the case Microsoft-OpenAI.
        assertThat(review(1, Cases.deal(partnership(Exclusivity.FULL), GAIN, 1)).ruling())
                .isNotEqualTo(Ruling.CLEAR);
        assertThat(review(1, Cases.deal(partnership(Exclusivity.FIRST_REFUSAL), GAIN, 1))
                        .ruling())
                .isEqualTo(Ruling.CLEAR);
    }

    @Test
    void everyLensIsReported() {
        assertThat(review(1, Cases.deal(softer(), GAIN, 1)).scores()).containsOnlyKeys(Lens.values());
    }

    private static CaseFacts partnership(Exclusivity compute) {
        return new CaseFacts(
                new CaseFacts.Structure(2770, 2780, 30, 0.02, 0.27),
                new CaseFacts.Data(0.5, 0.3),
                new CaseFacts.Residency(0.25, 0.1),
                new CaseFacts.LockIn(compute, Exclusivity.NONE, 0.27, 0.8),
                new CaseFacts.Influence(13, 250, 0.27, Governance.NONE),
                0.5);
    }

    /** The worrying deal without its worry about residency: P about 0.3 at strictness 1. */
    private static CaseFacts softer() {
        CaseFacts facts = Cases.worrying();
        return new CaseFacts(
                facts.structure(),
                facts.data(),
                new CaseFacts.Residency(0.25, 0),
                facts.lockIn(),
                facts.influence(),
                facts.consumerSurplusChangeUsdBn());
    }

    private static double utility(Remedies set) {
        CaseFacts after = set.appliedTo(softer(), Cases.SETTINGS.stakeCap());
        return Intervention.of(Cases.regulator(1), Cases.SETTINGS, after).utility();
    }

    private static long cleared(double strictness) {
        return seeds().mapToObj(seed -> review(strictness, Cases.deal(Cases.random(seed), GAIN, 0.5)))
                .filter(review -> review.ruling() == Ruling.CLEAR)
                .count();
    }

    private static Review review(double strictness, DealUnderReview deal) {
        return Review.of(Cases.regulator(strictness), Cases.SETTINGS, deal, Cases.stream(1));
    }
}

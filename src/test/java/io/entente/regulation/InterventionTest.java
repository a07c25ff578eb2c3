package io.entente.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InterventionTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void probabilityIsTheLogisticOfTheWeightedScores() {
        // Σ w score = 3 (0.375 + 0.36 + 0.4 + 0.32) = 4.365, less 4.
        double expected = 1 / (1 + StrictMath.exp(-0.365));
        Intervention judged = judge(1, Cases.worrying());
        assertThat(judged.probability()).isCloseTo(expected, within(1e-12));
        assertThat(judged.utility()).isCloseTo(0.4 - 4.365, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void probabilityNeverFallsWithStrictness(int seed) {
        double before = 0;
        for (double strictness = 0; strictness <= 4; strictness += 0.5) {
            double probability = judge(strictness, Cases.random(seed)).probability();
            assertThat(probability).isGreaterThanOrEqualTo(before);
            before = probability;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void strippingExclusivityNeverRaisesTheProbability(int seed) {
        assertRemedyNeverRaisesProbability(seed, Remedy.STRIP_EXCLUSIVITY);
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void noRemedyRaisesTheProbability(Remedy remedy) {
        seeds().forEach(seed -> assertRemedyNeverRaisesProbability(seed, remedy));
    }

    @Test
    void nonVotingAndNonExclusiveTermsReassureTogetherOnly() {
        double both = probability(Governance.NONE, Exclusivity.NONE);
        double voting = probability(Governance.OBSERVER, Exclusivity.NONE);
        double exclusive = probability(Governance.NONE, Exclusivity.PREFERRED);
        assertThat(both).isLessThan(voting).isLessThan(exclusive);
        assertThat(StrictMath.log(voting / (1 - voting)) - StrictMath.log(both / (1 - both)))
                .isCloseTo(Cases.SETTINGS.mitigation(), within(1e-12));
    }

    private static void assertRemedyNeverRaisesProbability(int seed, Remedy remedy) {
        CaseFacts facts = Cases.random(seed);
        Set<Remedy> alone = EnumSet.of(remedy);
        CaseFacts after = new Remedies(alone).appliedTo(facts, Cases.SETTINGS.stakeCap());
        assertThat(judge(1, after).probability())
                .isLessThanOrEqualTo(judge(1, facts).probability());
    }

    private static double probability(Governance governance, Exclusivity exclusivity) {
        CaseFacts facts = Cases.worrying();
        return judge(
                        1,
                        new CaseFacts(
                                facts.structure(),
                                facts.data(),
                                facts.residency(),
                                new CaseFacts.LockIn(Exclusivity.NONE, exclusivity, 0.2, 0.8),
                                new CaseFacts.Influence(10, 100, 0.05, governance),
                                0))
                .probability();
    }

    private static Intervention judge(double strictness, CaseFacts facts) {
        return Intervention.of(Cases.regulator(strictness), Cases.SETTINGS, facts);
    }
}

package io.entente.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.actor.Lens;
import io.entente.actor.Regulator;
import io.entente.deal.Exclusivity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LensScoresTest {

    private static final Regulator AUTHORITY = Cases.regulator(1);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyScoreLiesBetweenNoConcernAndTheWorst(int seed) {
        assertThat(LensScores.of(AUTHORITY, Cases.random(seed)).byLens())
                .containsOnlyKeys(Lens.values())
                .allSatisfy((lens, score) -> assertThat(score).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-40, 0", "50, 0.3333333333333333", "100, 0.5", "300, 0.75"})
    void concentrationIsAHalfAtTheThresholdForTheRise(double rise, double score) {
        assertThat(concentration(new CaseFacts.Structure(2770, 2800, rise, 0, 0.1)))
                .isCloseTo(score, within(1e-15));
    }

    @Test
    void concentrationLensStaysShutOnWorldCloudAndOpensOnEnterpriseModels() {
        // Stylised fact S16: HHI about 1 440 on world cloud, 2 770 on enterprise models.
        assertThat(concentration(new CaseFacts.Structure(1440, 1460, 300, 0.28, 0)))
                .isZero();
        assertThat(concentration(new CaseFacts.Structure(2770, 2800, 300, 0.02, 0.27)))
                .isPositive();
    }

    @Test
    void aLargeJointShareOpensTheLensInAnyMarket() {
        assertThat(concentration(new CaseFacts.Structure(1440, 1460, 300, 0.21, 0.1)))
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lockInGrowsWithExclusivity(int seed) {
        CaseFacts.LockIn lockIn = Cases.random(seed).lockIn();
        double before = 0;
        for (Exclusivity exclusivity : Exclusivity.values()) {
            double score = lockIn(new CaseFacts.LockIn(
                    Exclusivity.NONE, exclusivity, lockIn.foreclosedShare(), lockIn.nonPortability()));
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noScoreFallsAsSharesRise(int seed) {
        CaseFacts facts = Cases.random(seed);
        CaseFacts larger = new CaseFacts(
                new CaseFacts.Structure(
                        facts.structure().hhiBefore(),
                        facts.structure().hhiAfter(),
                        facts.structure().mhhiChange() + 10,
                        facts.structure().hyperscalerShare() + 0.1,
                        facts.structure().labShare() + 0.1),
                facts.data(),
                new CaseFacts.Residency(
                        Math.min(1, facts.residency().marketShare() + 0.1),
                        facts.residency().nonCompliance()),
                facts.lockIn(),
                facts.influence(),
                facts.consumerSurplusChangeUsdBn());
        LensScores before = LensScores.of(AUTHORITY, facts);
        LensScores after = LensScores.of(AUTHORITY, larger);
        assertThat(Lens.values())
                .allSatisfy(lens -> assertThat(after.of(lens)).isGreaterThanOrEqualTo(before.of(lens)));
    }

    @Test
    void productsScaleUpToTheirFullPoint() {
        LensScores scores = LensScores.of(AUTHORITY, Cases.worrying());
        assertThat(scores.of(Lens.DATA_CONTROL)).isCloseTo(0.6 * 0.3 / 0.5, within(1e-15));
        assertThat(scores.of(Lens.CROSS_BORDER)).isCloseTo(0.25 * 0.4 / 0.25, within(1e-15));
        assertThat(scores.of(Lens.LOCK_IN)).isCloseTo(0.2 * 0.8 / 0.5, within(1e-15));
        assertThat(scores.weighted(AUTHORITY)).isCloseTo(3 * (0.375 + 0.36 + 0.4 + 0.32), within(1e-12));
    }

    private static double concentration(CaseFacts.Structure structure) {
        CaseFacts facts = Cases.worrying();
        return LensScores.of(
                        AUTHORITY,
                        new CaseFacts(structure, facts.data(), facts.residency(), facts.lockIn(), facts.influence(), 0))
                .of(Lens.CONCENTRATION);
    }

    private static double lockIn(CaseFacts.LockIn lockIn) {
        CaseFacts facts = Cases.worrying();
        return LensScores.of(
                        AUTHORITY,
                        new CaseFacts(facts.structure(), facts.data(), facts.residency(), lockIn, facts.influence(), 0))
                .of(Lens.LOCK_IN);
    }
}

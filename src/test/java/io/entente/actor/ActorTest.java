package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.Worlds;
import io.entente.quantity.Figure;
import io.entente.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Scenario FLAGSHIP = Worlds.certain("amazon-openai");

    @Test
    void aScenarioSortsItsActorsByKindInTheOrderOfTheFile() {
        List<Actor> sorted = new java.util.ArrayList<>(FLAGSHIP.hyperscalers());
        sorted.addAll(FLAGSHIP.labs());
        sorted.addAll(FLAGSHIP.suppliers());
        sorted.addAll(FLAGSHIP.regulators());
        assertThat(sorted).isEqualTo(FLAGSHIP.actors());
        assertThat(FLAGSHIP.hyperscalers()).extracting(Actor::kind).containsOnly("hyperscaler");
        assertThat(FLAGSHIP.labs()).extracting(Actor::kind).containsOnly("lab");
        assertThat(FLAGSHIP.suppliers()).extracting(Actor::kind).containsOnly("supplier");
        assertThat(FLAGSHIP.regulators()).extracting(Actor::kind).containsOnly("regulator");
    }

    @Test
    void aPrivateTypeChangesWhatIsDrawnAndKeepsTheSources() {
        Hyperscaler cloud = FLAGSHIP.hyperscalers().get(0);
        Hyperscaler drawn = cloud.withPrivateType(7, 9);
        assertThat(drawn.cashScaleUsdBn()).isEqualTo(cloud.cashScaleUsdBn().with(7));
        assertThat(drawn.unitCostUsdBnPerGwYear())
                .isEqualTo(cloud.unitCostUsdBnPerGwYear().with(9));
        assertThat(drawn.withPrivateType(
                        cloud.cashScaleUsdBn().value(),
                        cloud.unitCostUsdBnPerGwYear().value()))
                .isEqualTo(cloud);
        ModelLab lab = FLAGSHIP.labs().get(0);
        assertThat(lab.withPrivateType(1, 2, 3)
                        .withPrivateType(
                                lab.opexUsdBnPerQuarter().value(),
                                lab.demandMultipleFiveYears().value(),
                                lab.diversificationWeightUsdBn().value()))
                .isEqualTo(lab);
    }

    /** ⌈days/91⌉ quarters: log.md. The British median of 133 days takes two. */
    @Test
    void reviewsLastWholeQuarters() {
        assertThat(FLAGSHIP.regulators()).allSatisfy(regulator -> {
            int quarters = regulator.reviewQuarters();
            assertThat(91 * quarters)
                    .isGreaterThanOrEqualTo((int) regulator.reviewDays().value());
            assertThat(91.0 * (quarters - 1)).isLessThan(regulator.reviewDays().value());
        });
        assertThat(FLAGSHIP.regulators().stream()
                        .filter(r -> r.id().value().equals("uk-cma"))
                        .findFirst()
                        .orElseThrow()
                        .reviewQuarters())
                .isEqualTo(2);
    }

    @Test
    void everyFigureThatIsNoJudgementHasADateAndEveryFigureASource() {
        FLAGSHIP.labs()
                .forEach(lab -> List.of(
                                lab.cashUsdBn(),
                                lab.valuationUsdBn(),
                                lab.consumerRevenueUsdBnPerYear(),
                                lab.enterpriseShare(),
                                lab.demandMultipleFiveYears(),
                                lab.opexUsdBnPerQuarter())
                        .forEach(figure -> assertThat(figure).satisfies(ActorTest::isSourced)));
        FLAGSHIP.hyperscalers()
                .forEach(cloud -> List.of(
                                cloud.cashUsdBn(),
                                cloud.cloudShare(),
                                cloud.capacityGw(),
                                cloud.unitCostUsdBnPerGwYear(),
                                cloud.marketValueUsdBn())
                        .forEach(figure -> assertThat(figure).satisfies(ActorTest::isSourced)));
    }

    private static void isSourced(Figure figure) {
        assertThat(figure.source()).isNotBlank();
        assertThat(figure.asOf()).isNotBlank();
    }

    @Test
    void impossibleActorsAreRefused() {
        Hyperscaler cloud = FLAGSHIP.hyperscalers().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cloud.withPrivateType(0, 1))
                .withMessageContaining("cash scale of " + cloud.id());
        ModelLab lab = FLAGSHIP.labs().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lab.withPrivateType(1, -2, 1))
                .withMessageContaining("five-year demand multiple of " + lab.id());
    }
}

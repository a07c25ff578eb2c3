package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.mind.Casting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The opening of the shipped scenarios shows the observed figures, and its contracts are rational: calibration.md. */
class CalibrationTest {

    private static final double EXACT = 1e-9;

    private static Valuation opening(String scenario) {
        Casting casting = new Casting(Worlds.scenario(scenario), 0);
        return Valuation.of(casting.publicIndustry(), casting.opening());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "exclusive-2019"})
    void cloudsHaveTheirObservedShares(String scenario) {
        Valuation opening = opening(scenario);
        opening.industry()
                .hyperscalers()
                .forEach(h -> assertThat(opening.now().cloudMarket().get(h.id()))
                        .as("%s", h.id())
                        .isCloseTo(h.cloudShare().value(), within(EXACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "exclusive-2019"})
    void modelsHaveTheirObservedSharesOfEnterpriseSpend(String scenario) {
        Valuation opening = opening(scenario);
        opening.industry()
                .labs()
                .forEach(l -> assertThat(opening.now().modelMarket().get(l.id()))
                        .as("%s", l.id())
                        .isCloseTo(l.enterpriseShare().value(), within(EXACT)));
        opening.industry()
                .hyperscalers()
                .forEach(h -> assertThat(opening.now().modelMarket().getOrDefault(h.id(), 0.0))
                        .as("%s", h.id())
                        .isCloseTo(
                                h.ownModel()
                                        .map(m -> m.enterpriseShare().value())
                                        .orElse(0.0),
                                within(EXACT)));
    }

    /** Compute lets through exactly what a lab is known to earn: consumers and its own part of enterprise spend. */
    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "exclusive-2019"})
    void labsEarnTheirObservedRevenue(String scenario) {
        Valuation opening = opening(scenario);
        MarketSettings settings = opening.industry().settings();
        for (ModelLab lab : opening.industry().labs()) {
            double enterprise = settings.enterpriseModelSpendUsdBnPerQuarter()
                    * lab.enterpriseShare().value();
            double sells = onSomeCloud(opening, lab.id()) ? lab.directShare().value() : 1;
            double expected = lab.consumerRevenueUsdBnPerYear().value() / 4 + sells * enterprise;
            assertThat(opening.state().lab(lab.id()).revenueUsdBn())
                    .as("%s", lab.id())
                    .isCloseTo(expected, within(EXACT));
        }
    }

    private static boolean onSomeCloud(Valuation opening, ActorId lab) {
        return opening.state().contracts().stream()
                .anyMatch(c ->
                        c.lab().equals(lab) && c.terms().distribution().access().available());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "exclusive-2019"})
    void labsAreWorthTheirLastValuation(String scenario) {
        Valuation opening = opening(scenario);
        opening.industry()
                .labs()
                .forEach(l -> assertThat(opening.now().labValue(l.id()))
                        .as("%s", l.id())
                        .isCloseTo(l.valuationUsdBn().value(), within(EXACT)));
    }

    /** The seven large contracts: what each side gains from having it, all else as it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "microsoft~openai#1",
                "oracle~openai#1",
                "amazon~openai#1",
                "coreweave~openai#1",
                "amazon~anthropic#1",
                "google~anthropic#1",
                "microsoft~anthropic#1"
            })
    void everyLargeContractInForceIsRationalForBothSides(String id) {
        Valuation opening = Worlds.flagship();
        Contract contract = opening.state().contracts().stream()
                .filter(c -> c.id().equals(new ContractId(id)))
                .findFirst()
                .orElseThrow();
        Payoffs without = opening.without(contract.id());
        for (ActorId party : List.of(contract.hyperscaler(), contract.lab())) {
            assertThat(opening.now().of(party) - without.of(party))
                    .as("gain of %s from %s", party, id)
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void theOpeningIsInItsLongRun() {
        Valuation opening = Worlds.flagship();
        for (int h = 0; h < opening.industry().hyperscalers().size(); h++) {
            ActorId id = opening.industry().hyperscalers().get(h).id();
            Structure structure = opening.present();
            assertThat(structure.cloudShare(h, 0)).isCloseTo(opening.now().longRunShare(id), within(EXACT));
            assertThat(structure.cloudShare(h, 20)).isCloseTo(opening.now().longRunShare(id), within(EXACT));
        }
    }

    @Test
    void givenFiguresAreTakenAsTheyAre() {
        Valuation example = opening("two-by-two");
        Calibration calibration = example.industry().calibration();
        for (int h = 0; h < 2; h++) {
            assertThat(calibration.attractiveness(h))
                    .isEqualTo(example.industry()
                            .hyperscalers()
                            .get(h)
                            .attractiveness()
                            .value());
            assertThat(calibration.quality(h))
                    .isEqualTo(example.industry().labs().get(h).quality().value());
        }
        assertThat(calibration.potentialUsdBn()).isEqualTo(100);
    }

    @Test
    void sharesThatDoNotFitTogetherAreRefusedWithARemedy() {
        assertThatThrownBy(() -> Worlds.scenario("amazon-openai", "overrides.amazon.cloudShare=0.001"))
                .hasMessageContaining("observed shares")
                .hasMessageContaining("Maybe");
    }
}

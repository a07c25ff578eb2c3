package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.deal.Governance;
import io.entente.deal.Stake;
import io.entente.game.choice.Logit;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.reading.InvalidScenarioException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prices that are best answers to one another. */
class BertrandPricesTest {

    private static final double EXACT = 1e-9;

    private static Economy symmetric(int clouds, double sensitivity) {
        return Economy.of(
                IntStream.range(0, clouds)
                        .mapToObj(i -> Economy.cloud("cloud-" + i, 1, Optional.of(0.0)))
                        .toList(),
                List.of(Economy.lab("lab", 0)),
                Economy.given(
                        "prices=bertrand",
                        "priceSensitivity=" + sensitivity,
                        "baseBundle=false",
                        "congestionWeight=0",
                        "jurisdictions[0].residency=0",
                        "jurisdictions[1].residency=0",
                        "jurisdictions[2].residency=0",
                        "jurisdictions[3].residency=0"));
    }

    /** p − c = 1 / (α (1 − s)): the textbook's symmetric markup [AndersonPalmaThisse1992]. */
    @Test
    void equalCloudsHaveTheTextbooksMarkup() {
        Valuation opening = symmetric(2, 4).opening();
        BertrandPrices prices = opening.now().priceEquilibrium().orElseThrow();
        double share = opening.now().longRunShare(new ActorId("cloud-0"));
        double cost = 1 - prices.markups().get(0);
        assertThat(prices.markups().get(0)).isCloseTo(1 / (4 * (1 - share)), within(EXACT));
        // the same firms solved by the textbook's own equation, with u = a + α − α p
        Logit.Equilibrium textbook = Logit.symmetric(2, 4, 1 + 4, cost, 0);
        assertThat(prices.indices().get(0)).isCloseTo(textbook.price(), within(1e-6));
    }

    /** Costs are those that make the prices of the opening an equilibrium, also of the flagship with its stakes. */
    @Test
    void theOpeningIsAnEquilibriumAtThePricesOfTheOpening() {
        Valuation opening = flagship();
        BertrandPrices prices = opening.now().priceEquilibrium().orElseThrow();
        for (int h = 0; h < prices.indices().size(); h++) {
            assertThat(prices.indices().get(h))
                    .isCloseTo(Prices.index(opening.industry(), opening.state(), h), within(EXACT));
        }
        assertThat(prices.residual()).isLessThan(1e-12);
        assertThat(prices.roots()).isOne();
    }

    private static Valuation flagship() {
        var scenario = Worlds.scenario(
                "amazon-openai", "uncertainty.drawn=false", "market.prices=bertrand", "market.priceSensitivity=3");
        var casting = new io.entente.mind.Casting(scenario, 0);
        return Valuation.of(casting.publicIndustry(), casting.opening());
    }

    /** A cloud whose unit cost rises passes part of it on; its rivals' prices rise by less. */
    @Test
    void costIsPassedOnInPartAndRivalsFollow() {
        Valuation opening = flagship();
        MarketState dearer = opening.state()
                .withHyperscalers(opening.state().hyperscalers().stream()
                        .map(h -> h.id().value().equals("amazon") ? costlier(h) : h)
                        .toList());
        List<Double> before = opening.now().priceEquilibrium().orElseThrow().indices();
        List<Double> after = BertrandPrices.of(opening.industry(), dearer).indices();
        double cost =
                Prices.index(opening.industry(), dearer, 0) - Prices.index(opening.industry(), opening.state(), 0);
        assertThat(after.get(0) - before.get(0)).isPositive().isLessThan(cost);
        assertThat(after.get(1) - before.get(1)).isPositive().isLessThan(after.get(0) - before.get(0));
    }

    private static HyperscalerState costlier(HyperscalerState cloud) {
        return new HyperscalerState(
                cloud.id(),
                cloud.cashUsdBn(),
                cloud.capacityGw(),
                cloud.segmentShares(),
                cloud.recentOutlayUsdBn(),
                cloud.compliant(),
                cloud.unitCostFactor() * 1.2,
                cloud.inertiaFactor());
    }

    /** Owning part of a rival softens competition: the owner's price rises [OBrienSalop2000]. */
    @Test
    void aStakeInARivalRaisesTheOwnersPrice() {
        Valuation opening = flagship();
        ActorId amazon = new ActorId("amazon");
        List<Stake> stakes = new ArrayList<>(opening.state().stakes());
        stakes.add(new Stake(amazon, new ActorId("openai"), 0.1, Governance.NONE));
        List<Double> before = opening.now().priceEquilibrium().orElseThrow().indices();
        List<Double> after = BertrandPrices.of(
                        opening.industry(), opening.state().withStakes(stakes))
                .indices();
        assertThat(after.get(0)).isGreaterThan(before.get(0) + 1e-6);
    }

    /** No cloud earns more at another price, the others' prices as they are: in random economies, without stakes. */
    @Test
    void noCloudGainsByAnotherPrice() {
        RandomStream random = RandomStream.of(4, "bertrand");
        for (int draw = 0; draw < 50; draw++) {
            Economy economy = symmetric(2 + random.nextInt(3), Worlds.between(random, 3, 6));
            Valuation opening = economy.opening();
            MarketState state = opening.state()
                    .withHyperscalers(opening.state().hyperscalers().stream()
                            .map(h -> random.nextDouble() < 0.5 ? costlier(h) : h)
                            .toList());
            BertrandPrices prices = BertrandPrices.of(opening.industry(), state);
            for (int h = 0; h < economy.clouds().size(); h++) {
                double best = profit(opening.industry(), state, prices, h, 0);
                assertThat(profit(opening.industry(), state, prices, h, 0.01)).isLessThan(best);
                assertThat(profit(opening.industry(), state, prices, h, -0.01)).isLessThan(best);
            }
        }
    }

    private static double profit(Industry industry, MarketState state, BertrandPrices prices, int h, double change) {
        double[] indices =
                prices.indices().stream().mapToDouble(Double::doubleValue).toArray();
        indices[h] += change;
        Shares shares = new Demand(industry, state, Prices.given(industry, indices))
                .shares(Availability.of(industry, state.contracts()));
        return (prices.markups().get(h) + change) * shares.cloud(h);
    }

    @Test
    void pricesThatWouldImplyNegativeCostAreRefused() {
        assertThatThrownBy(() -> Worlds.scenario("amazon-openai", "market.prices=bertrand"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("the unit cost of amazon that Bertrand prices imply (")
                .hasMessageContaining("Maybe raise market.priceSensitivity to 2.9");
    }
}

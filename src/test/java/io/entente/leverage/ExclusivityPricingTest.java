package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.deal.Exclusivity;
import io.entente.id.ActorId;
import io.entente.market.MarketSettings;
import io.entente.market.Motive;
import io.entente.market.Valuation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exclusivity must have a price: model.md §2. Two clouds, one lab, and a clause that keeps the second cloud out. */
class ExclusivityPricingTest {

    private static final ActorId HOLDER = new ActorId("holder");
    private static final ActorId LAB = new ActorId("lab");
    private static final MarketSettings PRICED = Economy.given("exclusivityPriceSigmaUsdBn=5");
    private static final MarketSettings FREE = Economy.given("exclusivityPriceSigmaUsdBn=0");

    private static Valuation world(MarketSettings settings, Exclusivity clause, int clouds) {
        var all = List.of(Economy.cloud("holder", 0, Optional.empty()), Economy.cloud("rival", 1, Optional.empty()));
        Economy economy = Economy.of(all.subList(0, clouds), List.of(Economy.lab("lab", 2)), settings)
                .linked(0, 0, Economy.terms(0, Exclusivity.NONE, clause), 0);
        return ExclusivityPricing.priced(economy.opening());
    }

    private static double price(Valuation world, ActorId actor) {
        return world.now().motives(actor).of(Motive.EXCLUSIVITY);
    }

    @Test
    void barringAValuableLinkIsWorthSomethingToTheHolderAndCostsTheLab() {
        Valuation world = world(PRICED, Exclusivity.API, 2);
        assertThat(price(world, HOLDER)).isPositive();
        assertThat(price(world, LAB)).isNegative();
        assertThat(price(world, new ActorId("rival"))).isZero();
    }

    @Test
    void weakerClausesCostInProportion() {
        double full = price(world(PRICED, Exclusivity.API, 2), LAB);
        for (Exclusivity clause : Exclusivity.values()) {
            Valuation world = world(PRICED, Exclusivity.API, 2);
            var contract = world.state().contracts().get(0);
            var terms = Economy.terms(0, Exclusivity.NONE, clause);
            Valuation weaker = world.at(world.state().withContracts(List.of(contract.withTerms(terms))));
            assertThat(price(weaker, LAB)).isCloseTo(clause.dependence() * full, within(1e-9));
        }
    }

    @Test
    void nothingIsPaidWithoutAClauseWithoutARivalOrWithoutSigma() {
        for (ActorId actor : List.of(HOLDER, LAB)) {
            assertThat(price(world(PRICED, Exclusivity.NONE, 2), actor)).isZero();
            assertThat(price(world(PRICED, Exclusivity.FULL, 1), actor)).isZero();
            assertThat(price(world(FREE, Exclusivity.FULL, 2), actor)).isZero();
        }
    }

    @Test
    void withoutSigmaTheValuationIsTheSameObject() {
        Valuation plain =
                Economy.drawn(1, List.of(0, 1), List.of(0, 1), id -> id, FREE).opening();
        assertThat(ExclusivityPricing.priced(plain)).isSameAs(plain);
    }
}

package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private static final ActorId AMAZON = new ActorId("amazon");
    private static final ActorId SMALL = new ActorId("regional-cloud");
    private static final ActorId OPENAI = new ActorId("openai");
    private static final Valuation WORLD = Worlds.flagship();

    private static ComputePurchase purchase(double commitmentUsdBn) {
        return new ComputePurchase(commitmentUsdBn, 0, 5, Exclusivity.NONE);
    }

    @Test
    void nothingIsAlwaysFeasibleAndMoreIsNeverEasier() {
        RandomStream random = RandomStream.of(1, "feasibility");
        for (int draw = 0; draw < 200; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            Feasibility feasibility = Feasibility.of(world, deal.hyperscaler(), deal.lab());
            assertThat(feasibility.admits(purchase(0))).isTrue();
            boolean before = true;
            for (double commitment = 1; commitment < 1000; commitment *= 2) {
                boolean now = feasibility.admits(purchase(commitment));
                assertThat(now && !before).isFalse();
                before = now;
            }
            assertThat(before).isFalse();
        }
    }

    @Test
    void whatIsDeliverableLeavesTheCloudWithinItsCapacity() {
        RandomStream random = RandomStream.of(2, "feasibility");
        for (int draw = 0; draw < 500; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            Feasibility feasibility = Feasibility.of(world, deal.hyperscaler(), deal.lab());
            boolean buys = deal.terms().compute().commitmentUsdBn() > 0;
            if (buys
                    && deal.amends().isEmpty()
                    && feasibility.admits(deal.terms().compute())) {
                Contract contract = Signing.of(world, deal, 100).contract();
                assertCovered(world, contract);
            }
        }
    }

    private static void assertCovered(Valuation world, Contract added) {
        int h = world.industry().hyperscaler(added.hyperscaler());
        double others = world.industry().hyperscalers().get(h).baseUtilisation().value();
        for (int quarter = 0; quarter < added.capacityGw().size(); quarter++) {
            double sold = added.capacityGwAt(world.state().period() + quarter);
            for (Contract one : world.state().contracts()) {
                boolean same = one.hyperscaler().equals(added.hyperscaler());
                sold += same ? one.capacityGwAt(world.state().period() + quarter) : 0;
            }
            double capacity = world.industry().capacityGw(h, world.state(), quarter);
            assertThat(sold).isLessThanOrEqualTo(capacity * (1 - others) + 1e-9);
        }
    }

    @Test
    void aFiledDealHoldsItsCapacityAndCashAgainstOthersOnly() {
        Feasibility free = Feasibility.of(WORLD, AMAZON, OPENAI);
        TalkId talk = new TalkId("2026-Q1/amazon~anthropic");
        Hold hold =
                new Hold(talk, AMAZON, new ActorId("anthropic"), 0, java.util.Collections.nCopies(20, 100.0), 1e6, 0);
        Valuation held = WORLD.at(WORLD.state().withHolds(List.of(hold)));
        Terms fee =
                Worlds.terms(RandomStream.of(1, "any")).withEquity(Equity.NONE).withSigningFee(1);
        assertThat(free.delivers(purchase(10))).isTrue();
        assertThat(free.affords(fee)).isTrue();
        assertThat(Feasibility.of(held, AMAZON, OPENAI).delivers(purchase(10))).isFalse();
        assertThat(Feasibility.of(held, AMAZON, OPENAI).affords(fee)).isFalse();
        assertThat(Feasibility.of(held, AMAZON, new ActorId("anthropic")).affords(fee))
                .isTrue();
        assertThat(Feasibility.of(held, new ActorId("google"), OPENAI).affords(fee))
                .isTrue();
    }

    @Test
    void nobodyPromisesCashThatItDoesNotHave() {
        Feasibility feasibility = Feasibility.of(WORLD, AMAZON, OPENAI);
        Terms terms = Worlds.terms(RandomStream.of(1, "any")).withEquity(Equity.NONE);
        double cloud = WORLD.state().cash(AMAZON).orElseThrow();
        double lab = WORLD.state().cash(OPENAI).orElseThrow();
        assertThat(feasibility.affords(terms.withSigningFee(cloud))).isTrue();
        assertThat(feasibility.affords(terms.withSigningFee(cloud + 0.01))).isFalse();
        assertThat(feasibility.affords(terms.withSigningFee(-lab))).isTrue();
        assertThat(feasibility.affords(terms.withSigningFee(-lab - 0.01))).isFalse();
    }

    /** A small cloud cannot give warrants worth more than itself, less what others hold of it already. */
    @Test
    void nobodyGivesAwayMoreThanAllOfItself() {
        double worth = WORLD.industry()
                .hyperscalers()
                .get(WORLD.industry().hyperscaler(SMALL))
                .marketValueUsdBn()
                .value();
        Terms terms = Worlds.terms(RandomStream.of(1, "any")).withSigningFee(0);
        Equity all = new Equity(worth, 1, EquityDirection.WARRANTS, Governance.NONE);
        Equity more = new Equity(worth + 0.01, 1, EquityDirection.WARRANTS, Governance.NONE);
        Feasibility feasibility = Feasibility.of(WORLD, SMALL, OPENAI);
        assertThat(feasibility.affords(terms.withEquity(all))).isTrue();
        assertThat(feasibility.affords(terms.withEquity(more))).isFalse();
        Stake held = new Stake(new ActorId("anthropic"), SMALL, 0.1, Governance.NONE);
        Valuation sold = WORLD.at(WORLD.state().withStakes(List.of(held)));
        assertThat(Feasibility.of(sold, SMALL, OPENAI).affords(terms.withEquity(all)))
                .isFalse();
    }
}

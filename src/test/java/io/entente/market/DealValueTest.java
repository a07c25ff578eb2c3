package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Rights;
import io.entente.deal.Terms;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of money terms agrees with signing the deal and valuing the world after it. */
class DealValueTest {

    private static final int DRAWS = 1000;

    /** Utilities after signing, the long way. */
    private static DealValue.Pair signed(Valuation world, Deal deal, double fair) {
        Payoffs after = world.payoffs(Signing.of(world, deal, fair).after());
        return new DealValue.Pair(after.of(deal.hyperscaler()), after.of(deal.lab()));
    }

    @Test
    void moneyArithmeticAgreesWithSigningInRandomWorlds() {
        RandomStream random = RandomStream.of(1, "deal values");
        Map<EquityDirection, Integer> seen = new EnumMap<>(EquityDirection.class);
        int amendments = 0;
        int short_ = 0;
        int barred = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            Equity equity = deal.terms().equity();
            double fair = world.now().labValue(deal.lab()) * Worlds.between(random, 0.8, 1.2);
            DealValue.Pair fast =
                    DealValue.of(world, deal, fair).with(equity, deal.terms().signingFeeUsdBn());
            DealValue.Pair slow = signed(world, deal, fair);
            assertThat(fast.hyperscaler()).as("%s", deal).isCloseTo(slow.hyperscaler(), within(1e-9));
            assertThat(fast.lab()).as("%s", deal).isCloseTo(slow.lab(), within(1e-9));
            seen.merge(equity.direction(), equity.investmentUsdBn() > 0 ? 1 : 0, Integer::sum);
            amendments += deal.amends().isPresent() ? 1 : 0;
            short_ += world.now().motives(deal.lab()).of(Motive.LIQUIDITY) < 0 ? 1 : 0;
            barred += Rights.barring(world.state().contracts(), deal).isEmpty() ? 0 : 1;
        }
        // the draws are worth something only where they reach every case
        assertThat(seen)
                .hasSize(3)
                .allSatisfy((direction, count) -> assertThat(count).isGreaterThan(100));
        assertThat(amendments).isGreaterThan(100);
        assertThat(short_).isGreaterThan(100);
        assertThat(barred).isGreaterThan(100);
    }

    @Test
    void aCellIsEvaluatedOnceForAllMoneyTerms() {
        RandomStream random = RandomStream.of(2, "deal values");
        for (int draw = 0; draw < 100; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            double fair = world.now().labValue(deal.lab());
            DealValue cell = DealValue.of(world, deal, fair);
            for (int money = 0; money < 5; money++) {
                Deal other = deal.withTerms(deal.terms()
                        .withEquity(Worlds.affordable(Worlds.terms(random), world, deal.hyperscaler())
                                .equity())
                        .withSigningFee(Worlds.between(random, -60, 120)));
                DealValue.Pair slow = signed(world, other, fair);
                DealValue.Pair fast =
                        cell.with(other.terms().equity(), other.terms().signingFeeUsdBn());
                assertThat(fast.hyperscaler()).isCloseTo(slow.hyperscaler(), within(1e-9));
                assertThat(fast.lab()).isCloseTo(slow.lab(), within(1e-9));
            }
        }
    }

    /** What deals of a pair share, each half worked out for the first that asks, is what each is worth by itself. */
    @Test
    void dealsThatShareLinksOrPurchasesAreWorthWhatTheyAreAlone() {
        RandomStream random = RandomStream.of(3, "deal values");
        int barred = 0;
        for (int draw = 0; draw < 100; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal one = Worlds.deal(world, random);
            Terms other = Worlds.terms(random);
            double fair = world.now().labValue(one.lab());
            DealValues shared = new DealValues(world, one, fair);
            for (Terms terms : mixtures(one.terms(), other)) {
                DealValue together = shared.of(terms);
                DealValue alone = DealValue.of(world, one.withTerms(terms), fair);
                assertThat(together.with(Equity.NONE, 0)).isEqualTo(alone.with(Equity.NONE, 0));
                assertThat(together.holdersLossUsdBn()).isEqualTo(alone.holdersLossUsdBn());
                barred += alone.holdersLossUsdBn() > 0 ? 1 : 0;
            }
        }
        assertThat(barred).isGreaterThan(20);
    }

    /** Terms with the compute, the distribution and the royalty of the one or of the other. */
    private static List<Terms> mixtures(Terms one, Terms other) {
        List<Terms> mixtures = new ArrayList<>();
        for (Terms buying : List.of(one, other)) {
            for (Terms selling : List.of(one, other)) {
                for (Terms owing : List.of(one, other)) {
                    mixtures.add(owing.withCompute(buying.compute()).withDistribution(selling.distribution()));
                }
            }
        }
        return mixtures;
    }

    /** Without cost of money, dilution and shortage a fee creates nothing and destroys nothing. */
    @Test
    void aFeeMovesMoneyFromOneToTheOther() {
        RandomStream random = RandomStream.of(3, "deal values");
        for (int draw = 0; draw < 200; draw++) {
            Valuation world = Worlds.drawn(random);
            Valuation plain = Valuation.of(world.industry(), world.state().withStakes(java.util.List.of()));
            Deal deal = Worlds.deal(plain, random);
            DealValue cell = DealValue.of(plain, deal, plain.now().labValue(deal.lab()));
            DealValue.Pair without = cell.with(Equity.NONE, 0);
            DealValue.Pair with = cell.with(Equity.NONE, -0.5);
            double rescue = without.joint() - with.joint(); // a lab short of cash loses more than it pays
            assertThat(with.hyperscaler() - without.hyperscaler()).isGreaterThanOrEqualTo(0.5 - 1e-9);
            assertThat(without.lab() - with.lab()).isGreaterThanOrEqualTo(0.5 - 1e-9);
            assertThat(rescue).isLessThanOrEqualTo(0.25 + 1e-9); // at most ξ = 0.5 of the fee
        }
    }

    @Test
    void consentCostsTheHoldersLossAndHalfOfWhatIsLeft() {
        assertThat(DealValue.afterConsent(10, 0)).isEqualTo(10);
        assertThat(DealValue.afterConsent(10, 4)).isEqualTo(3);
        assertThat(DealValue.afterConsent(10, 12)).isEqualTo(-2);
    }

    @Test
    void holdersLoseOnlyWhereTheyBar() {
        RandomStream random = RandomStream.of(4, "deal values");
        int losses = 0;
        for (int draw = 0; draw < 300; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            double loss = DealValue.of(world, deal, 100).holdersLossUsdBn();
            boolean barred = !Rights.barring(world.state().contracts(), deal).isEmpty();
            assertThat(loss).isGreaterThanOrEqualTo(0);
            assertThat(barred || loss == 0).isTrue();
            losses += loss > 0 ? 1 : 0;
        }
        assertThat(losses).isPositive();
    }
}

package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Governance;
import io.entente.deal.Rights;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static void forRandomDeals(String name, BiConsumer<Valuation, Deal> law) {
        RandomStream random = RandomStream.of(1, name);
        for (int draw = 0; draw < 500; draw++) {
            Valuation world = Worlds.drawn(random);
            law.accept(world, Worlds.deal(world, random));
        }
    }

    private static Signing signing(Valuation world, Deal deal) {
        return Signing.of(world, deal, world.now().labValue(deal.lab()));
    }

    private static double owned(List<Stake> stakes, ActorId issuer) {
        return stakes.stream()
                .filter(s -> s.issuer().equals(issuer))
                .mapToDouble(Stake::share)
                .sum();
    }

    @Test
    void cashChangesByThePaymentsAndSumsToZero() {
        forRandomDeals("signing cash", (world, deal) -> {
            Signing signing = signing(world, deal);
            double intoLab = signing.payments().stream()
                    .mapToDouble(p -> p.payee().equals(deal.lab()) ? p.usdBn() : -p.usdBn())
                    .sum();
            for (ActorId actor : world.industry().actors()) {
                double change = signing.after().cash(actor).orElseThrow()
                        - signing.before().cash(actor).orElseThrow();
                double expected = actor.equals(deal.lab()) ? intoLab : actor.equals(deal.hyperscaler()) ? -intoLab : 0;
                assertThat(change).isCloseTo(expected, within(1e-9));
            }
        });
    }

    /** New equity takes its share from everybody alike: what others and the founders keep adds up to the rest. */
    @Test
    void dilutionConservesTheWhole() {
        forRandomDeals("signing stakes", (world, deal) -> {
            Signing signing = signing(world, deal);
            Equity equity = deal.terms().equity();
            boolean bought = equity.investmentUsdBn() > 0 && equity.direction() == EquityDirection.INTO_LAB;
            double share = bought ? Signing.stakeShare(equity, world.now().labValue(deal.lab())) : 0;
            double before = owned(signing.before().stakes(), deal.lab());
            double after = owned(signing.after().stakes(), deal.lab());
            assertThat(1 - after).isCloseTo((1 - before) * (1 - share), within(1e-12));
            for (Stake stake : signing.before().stakes()) {
                boolean own = stake.issuer().equals(deal.hyperscaler())
                        || stake.holder().equals(deal.hyperscaler());
                if (!own) {
                    double diluted = stake.issuer().equals(deal.lab()) ? 1 - share : 1;
                    assertThat(signing.after().stakes()).contains(stake.withShare(stake.share() * diluted));
                }
            }
        });
    }

    /** 40 for a lab worth 500 before the money, at its fair price: 40/540. */
    @Test
    void anInvestmentBuysItsPartOfThePostMoneyValue() {
        Equity fair = new Equity(40, 1, EquityDirection.INTO_LAB, Governance.NONE);
        assertThat(Signing.stakeShare(fair, 500)).isCloseTo(40 / 540.0, within(1e-15));
        Equity dear = new Equity(40, 1.25, EquityDirection.INTO_LAB, Governance.NONE);
        assertThat(Signing.stakeShare(dear, 500)).isCloseTo(40 / 665.0, within(1e-15));
        assertThat(Signing.stakeShare(fair, -3)).isEqualTo(1);
        assertThat(Signing.stakeShare(Equity.NONE, 0)).isZero();
    }

    @Test
    void whatIsNotPaidAtOnceIsPromised() {
        forRandomDeals("signing tranches", (world, deal) -> {
            Signing signing = signing(world, deal);
            List<Tranche> added = signing.after()
                    .tranches()
                    .subList(
                            world.state().tranches().size(),
                            signing.after().tranches().size());
            double promised = added.stream()
                    .mapToDouble(t -> t.payee().equals(deal.lab()) ? t.usdBn() : -t.usdBn())
                    .sum();
            double upfront = signing.payments().stream()
                    .filter(p -> p.purpose() == Purpose.INVESTMENT)
                    .mapToDouble(p -> p.payee().equals(deal.lab()) ? p.usdBn() : -p.usdBn())
                    .sum();
            assertThat(promised + upfront).isCloseTo(deal.terms().equity().cashIntoLabUsdBn(), within(1e-9));
            assertThat(added)
                    .allSatisfy(t ->
                            assertThat(t.period()).isGreaterThan(world.state().period()));
        });
    }

    @Test
    void anAmendmentKeepsTheNameAndUnchangedComputeKeepsItsPath() {
        forRandomDeals("signing amendments", (world, deal) -> {
            Optional<Contract> present = world.state().contract(deal.hyperscaler(), deal.lab());
            Contract signed = signing(world, deal).contract();
            assertThat(signed.id())
                    .isEqualTo(present.map(Contract::id).orElse(ContractId.of(deal.hyperscaler(), deal.lab(), 1)));
            Equity equity = deal.terms().equity();
            double invested = present.map(c -> c.terms().equity())
                    .filter(e -> equity.investmentUsdBn() == 0 || e.direction() == equity.direction())
                    .map(Equity::investmentUsdBn)
                    .orElse(0.0);
            assertThat(signed.terms().withEquity(Equity.NONE))
                    .isEqualTo(deal.terms().withEquity(Equity.NONE));
            assertThat(signed.terms().equity().investmentUsdBn())
                    .isCloseTo(invested + equity.investmentUsdBn(), within(1e-12));
            present.ifPresent(contract -> {
                Deal same =
                        deal.withTerms(deal.terms().withCompute(contract.terms().compute()));
                assertThat(signing(world, same).contract().capacityGw()).isEqualTo(contract.capacityGw());
            });
        });
    }

    @Test
    void aSignatureTouchesNoOtherContractUnlessItWaivesItsBars() {
        forRandomDeals("signing others", (world, deal) -> {
            Signing signing = signing(world, deal);
            List<Contract> expected = world.state().contracts().stream()
                    .filter(c -> !c.id().equals(signing.contract().id()))
                    .map(c -> Rights.bars(c, deal) ? Rights.waived(c, deal) : c)
                    .toList();
            assertThat(signing.after().contracts())
                    .containsAll(expected)
                    .contains(signing.contract())
                    .hasSize(expected.size() + 1);
            assertThat(Rights.barring(signing.after().contracts(), deal)).isEmpty();
        });
    }

    @Test
    void instalmentsAreWorthTheirPrice() {
        MarketSettings settings = Worlds.flagship().industry().settings();
        Payment price = new Payment(
                new ActorId("openai"),
                new ActorId("microsoft"),
                12,
                Purpose.CONSENT_FEE,
                Optional.of(new ContractId("microsoft~openai#1")));
        List<Tranche> parts = Instalments.of(price, 3, settings);
        double worth = parts.stream()
                .mapToDouble(
                        t -> t.usdBn() / StrictMath.pow(1 + settings.paymentDiscountRatePerQuarter(), t.period() - 3))
                .sum();
        assertThat(worth).isCloseTo(12, within(1e-9));
        assertThat(parts)
                .hasSize(settings.trancheQuarters())
                .allMatch(t -> t.payer().equals(price.payer()) && t.purpose() == Purpose.CONSENT_FEE);
    }

    @Test
    void aHoldKeepsWhatTheDealWouldTake() {
        forRandomDeals("holds", (world, deal) -> {
            Signing signing = signing(world, deal);
            Hold hold = Hold.of(deal.talk(), signing);
            double change = signing.after().cash(deal.lab()).orElseThrow()
                    - world.state().cash(deal.lab()).orElseThrow();
            assertThat(hold.hyperscalerCashUsdBn() - hold.labCashUsdBn()).isCloseTo(change, within(1e-9));
            Optional<Contract> present = world.state().contract(deal.hyperscaler(), deal.lab());
            for (int period = 0; period < signing.contract().endPeriod(); period++) {
                int at = period;
                double had = present.map(c -> c.capacityGwAt(at)).orElse(0.0);
                assertThat(hold.capacityGwAt(period) + had)
                        .isGreaterThanOrEqualTo(signing.contract().capacityGwAt(period) - 1e-12);
            }
        });
    }
}

package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final Set<ActorId> OUTSIDE =
            Set.of(Payment.CUSTOMERS, Payment.OPERATIONS, Payment.SPOT_MARKET, Payment.INVESTORS);

    private static Clearing cleared(Valuation world) {
        return Clearing.of(world, Map.of());
    }

    @Test
    void everyDollarThatAnActorGainsOrLosesIsAPayment() {
        RandomStream random = RandomStream.of(1, "clearing");
        for (int draw = 0; draw < 500; draw++) {
            Valuation world = Worlds.drawn(random);
            Clearing clearing = cleared(world);
            for (ActorId actor : world.industry().actors()) {
                double change = clearing.after().cash(actor).orElseThrow()
                        - clearing.before().cash(actor).orElseThrow();
                assertThat(change).as("%s", actor).isCloseTo(flow(clearing, actor), within(1e-9));
            }
        }
    }

    @Test
    void allAccountsTogetherSumToZero() {
        RandomStream random = RandomStream.of(2, "clearing");
        for (int draw = 0; draw < 200; draw++) {
            Valuation world = Worlds.drawn(random);
            Clearing clearing = cleared(world);
            Set<ActorId> accounts = new HashSet<>(world.industry().actors());
            accounts.addAll(OUTSIDE);
            clearing.payments().forEach(p -> assertThat(accounts).contains(p.payer(), p.payee()));
            double sum = accounts.stream().mapToDouble(a -> flow(clearing, a)).sum();
            assertThat(sum).isCloseTo(0, within(1e-9));
        }
    }

    private static double flow(Clearing clearing, ActorId actor) {
        double sum = 0;
        for (Payment payment : clearing.payments()) {
            sum += payment.payee().equals(actor) ? payment.usdBn() : 0;
            sum -= payment.payer().equals(actor) ? payment.usdBn() : 0;
        }
        return sum;
    }

    @Test
    void paymentsBetweenTwoPartiesNameTheContractInForce() {
        Valuation world = Worlds.flagship();
        for (Payment payment : cleared(world).payments()) {
            boolean between = !OUTSIDE.contains(payment.payer()) && !OUTSIDE.contains(payment.payee());
            assertThat(payment.contract().isPresent()).isEqualTo(between);
            payment.contract().ifPresent(id -> {
                Contract contract =
                        world.state().contract(payment.payer(), payment.payee()).orElseThrow();
                assertThat(contract.id()).isEqualTo(id);
            });
        }
    }

    /** A compute bill is a quarter of capacity times the price of a GW-year: model.md §2. */
    @Test
    void computeIsPaidAsContracted() {
        Valuation world = Worlds.flagship();
        Clearing clearing = cleared(world);
        for (Contract contract : world.state().contracts()) {
            double bill = clearing.payments().stream()
                    .filter(p -> p.purpose() == Purpose.COMPUTE
                            && p.contract().orElseThrow().equals(contract.id()))
                    .mapToDouble(Payment::usdBn)
                    .sum();
            double expected = contract.capacityGwAt(0) * contract.pricePerGwYearUsdBn() / 4;
            assertThat(bill).as("%s", contract.id()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void nobodyEarnsMoreThanIsDemandedOrLosesWhatIsServed() {
        RandomStream random = RandomStream.of(3, "clearing");
        for (int draw = 0; draw < 300; draw++) {
            Clearing clearing = cleared(Worlds.drawn(random));
            for (Clearing.LabResult lab : clearing.labs()) {
                assertThat(lab.revenueUsdBn()).isBetween(0.0, lab.demandUsdBn());
                assertThat(lab.lostUsdBn()).isCloseTo(lab.demandUsdBn() - lab.revenueUsdBn(), within(1e-12));
                assertThat(lab.spotGw()).isNotNegative();
            }
            double spend = clearing.clouds().stream()
                    .mapToDouble(Clearing.CloudResult::spendUsdBn)
                    .sum();
            assertThat(clearing.spendUsdBn()).isCloseTo(spend, within(1e-12));
        }
    }

    @Test
    void unservedDemandIsLostAndAnInnovationMultipliesWhatIsLeft() {
        Valuation world = Worlds.flagship();
        ActorId openai = new ActorId("openai");
        Clearing plain = cleared(world);
        Clearing lucky = Clearing.of(world, Map.of(openai, 1.1));
        Clearing.LabResult result = plain.labs().get(0);
        double unserved = 1 - result.revenueUsdBn() / result.demandUsdBn();
        double left = 1 - world.industry().settings().lostDemand() * unserved;
        assertThat(result.actor()).isEqualTo(openai);
        assertThat(plain.after().lab(openai).demandFactor()).isCloseTo(left, within(1e-12));
        assertThat(lucky.after().lab(openai).demandFactor()).isCloseTo(1.1 * left, within(1e-12));
        assertThat(lucky.after().lab(new ActorId("xai")))
                .isEqualTo(plain.after().lab(new ActorId("xai")));
    }

    @Test
    void aQuarterLaterCapacityHasGrownAndOutlaysHaveAged() {
        RandomStream random = RandomStream.of(4, "clearing");
        Valuation world = Worlds.drawn(random);
        MarketState after = cleared(world).after();
        assertThat(after.period()).isEqualTo(world.state().period() + 1);
        for (var type : world.industry().hyperscalers()) {
            HyperscalerState now = world.state().hyperscaler(type.id());
            HyperscalerState next = after.hyperscaler(type.id());
            assertThat(next.capacityGw() - now.capacityGw())
                    .isCloseTo(type.buildGwPerYear().value() / 4, within(1e-12));
            assertThat(next.recentOutlayUsdBn().get(0)).isZero();
            assertThat(next.recentOutlayUsdBn().subList(1, 4))
                    .isEqualTo(now.recentOutlayUsdBn().subList(0, 3));
        }
    }

    /** Inertia: a share covers 1 − κ of the way to its long-run value every quarter. */
    @Test
    void sharesApproachTheirLongRunAsFastAsInertiaLets() {
        Valuation world = Worlds.flagship();
        Valuation bare = Valuation.of(world.industry(), world.state().withContracts(java.util.List.of()));
        MarketState after = cleared(bare).after();
        ActorId microsoft = new ActorId("microsoft");
        double inertia = bare.now().inertia(microsoft);
        double before = share(bare, world.state(), microsoft);
        double longRun = bare.now().longRunShare(microsoft);
        assertThat(longRun).isLessThan(before);
        assertThat(share(bare, after, microsoft)).isCloseTo(longRun + inertia * (before - longRun), within(1e-12));
    }

    private static double share(Valuation world, MarketState state, ActorId cloud) {
        double share = 0;
        for (int s = 0; s < world.industry().segments().size(); s++) {
            share += world.industry().segments().get(s).weight()
                    * state.hyperscaler(cloud).segmentShares().get(s);
        }
        return share;
    }
}

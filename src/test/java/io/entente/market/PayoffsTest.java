package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayoffsTest {

    @Test
    void motivesSumToTheUtilityInRandomWorlds() {
        RandomStream random = RandomStream.of(1, "payoffs");
        Map<Motive, Integer> seen = new EnumMap<>(Motive.class);
        for (int draw = 0; draw < 1000; draw++) {
            Valuation world = Worlds.drawn(random);
            Payoffs now = world.now();
            for (ActorId actor : world.industry().actors()) {
                Payoff payoff = now.motives(actor);
                assertThat(payoff.total()).isCloseTo(now.of(actor), within(1e-9));
                payoff.motives().forEach((motive, worth) -> seen.merge(motive, worth == 0 ? 0 : 1, Integer::sum));
            }
        }
        seen.remove(Motive.EXCLUSIVITY); // not priced here
        assertThat(seen).allSatisfy((motive, count) -> assertThat(count).isPositive());
    }

    /** The order and the names of actors are no part of the economy. */
    @Test
    void relabellingTheActorsPermutesUtilities() {
        RandomStream random = RandomStream.of(2, "relabelling");
        MarketSettings settings = Economy.given();
        for (int seed = 0; seed < 100; seed++) {
            List<Integer> clouds = shuffled(4, random);
            List<Integer> labs = shuffled(3, random);
            Valuation plain = Economy.drawn(seed, List.of(0, 1, 2, 3), List.of(0, 1, 2), id -> id, settings)
                    .opening();
            Valuation relabelled = Economy.drawn(seed, clouds, labs, PayoffsTest::renamed, settings)
                    .opening();
            for (ActorId actor : plain.industry().actors()) {
                ActorId other = new ActorId(renamed(actor.value()));
                assertThat(relabelled.now().of(other)).isCloseTo(plain.now().of(actor), within(1e-9));
            }
            assertThat(relabelled.now().consumerSurplus()).isCloseTo(plain.now().consumerSurplus(), within(1e-9));
        }
    }

    /** Reverses the alphabetical order: cloud-0 is called y-9, cloud-3 y-6. */
    private static String renamed(String id) {
        int number = Integer.parseInt(id.substring(id.length() - 1));
        return (id.startsWith("cloud") ? "y-" : "z-") + (9 - number);
    }

    private static List<Integer> shuffled(int size, RandomStream random) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rest.add(random.nextInt(rest.size() + 1), i);
        }
        return rest;
    }

    @Test
    void theOrderOfContractsDoesNotMatter() {
        Valuation world = Worlds.flagship();
        List<Contract> reversed = new ArrayList<>(world.state().contracts());
        java.util.Collections.reverse(reversed);
        Payoffs other = world.under(reversed);
        for (ActorId actor : world.industry().actors()) {
            assertThat(other.of(actor)).isCloseTo(world.now().of(actor), within(1e-9));
        }
    }

    @Test
    void whatALabIsWorthLiesPartlyBeyondTheHorizon() {
        Valuation world = Worlds.flagship();
        for (var lab : world.industry().labs()) {
            assertThat(world.now().terminalValue(lab.id())).isPositive();
        }
    }

    /** Where cash carries over a signing fee is gone; where each period is its own game it goes back. */
    @Test
    void aContractTakenAwayReturnsItsFeeOnlyWhereEachPeriodIsItsOwnGame() {
        Contract paid = Worlds.flagship().state().contracts().get(0);
        paid = paid.withTerms(paid.terms().withSigningFee(7));
        assertThat(Worlds.flagship().returnable(paid)).isZero();
        Economy economy = Economy.drawn(1, List.of(0, 1), List.of(0), id -> id, Economy.given("cashCarriesOver=false"));
        assertThat(economy.opening().returnable(paid)).isEqualTo(7);
    }

    /** What HHI and MHHI count: the fringe has its part, so that the rest sum to less than one. */
    @Test
    void marketSharesAreProportionalToSales() {
        RandomStream random = RandomStream.of(5, "payoffs");
        for (int draw = 0; draw < 200; draw++) {
            Valuation world = Worlds.drawn(random);
            Payoffs now = world.now();
            double all = now.cloudMarket().values().stream().mapToDouble(x -> x).sum();
            double sold = 0;
            for (var cloud : world.industry().hyperscalers()) {
                sold += now.longRunShare(cloud.id());
            }
            assertThat(all).isStrictlyBetween(0.0, 1.0);
            assertThat(now.modelMarket().values().stream().mapToDouble(x -> x).sum())
                    .isStrictlyBetween(0.0, 1.0);
            for (var cloud : world.industry().hyperscalers()) {
                assertThat(now.cloudMarket().get(cloud.id()) / all)
                        .isCloseTo(now.longRunShare(cloud.id()) / sold, within(1e-12));
                double byJurisdiction = world.industry().settings().jurisdictions().stream()
                        .mapToDouble(j -> j.size() * now.shareIn(j.id(), cloud.id()))
                        .sum();
                assertThat(byJurisdiction).isCloseTo(now.longRunShare(cloud.id()), within(1e-12));
            }
        }
    }

    @Test
    void regulatorsAndStrangersHaveNoPayoff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Worlds.flagship().now().of(new ActorId("uk-cma")))
                .withMessageContaining("uk-cma");
    }
}

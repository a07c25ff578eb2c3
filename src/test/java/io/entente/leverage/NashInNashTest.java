package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.KnownAnswers;
import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Exclusivity;
import io.entente.game.bargaining.TransferableBargain;
import io.entente.id.ActorId;
import io.entente.market.LabState;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NashInNashTest {

    static Stream<KnownAnswers.Case> lump() {
        return KnownAnswers.of("nash_in_nash", "nash_in_nash_lump");
    }

    /** The buyer stands for the hyperscaler, its suppliers for labs whose goods cost them nothing. */
    @ParameterizedTest
    @MethodSource("lump")
    void transfersAreTheKnownOnes(KnownAnswers.Case known) {
        List<Double> value = known.inputs("buyer_value_by_mask");
        List<Double> weights = known.inputs("supplier_weight");
        List<Double> expected = KnownAnswers.numbers(known.expected().get("t"));
        int all = value.size() - 1;
        double kept = value.get(all);
        for (int supplier = 0; supplier < weights.size(); supplier++) {
            double gain = value.get(all) - value.get(all & ~(1 << supplier));
            double transfer = NashInNash.transfer(gain, 0, 1 - weights.get(supplier));
            assertThat(transfer).isCloseTo(expected.get(supplier), within(known.tolerance()));
            kept -= transfer;
        }
        assertThat(kept).isCloseTo(known.expected("buyer"), within(known.tolerance()));
    }

    @Test
    void aTransferSplitsTheJointGainByWeight() {
        RandomStream random = RandomStream.of(1, "nash in nash");
        for (int draw = 0; draw < 1000; draw++) {
            double cloud = Worlds.between(random, -10, 30);
            double lab = Worlds.between(random, -10, 30);
            double weight = random.nextDouble();
            double transfer = NashInNash.transfer(cloud, lab, weight);
            assertThat(cloud - transfer).isCloseTo(weight * (cloud + lab), within(1e-12));
            assertThat(lab + transfer).isCloseTo((1 - weight) * (cloud + lab), within(1e-12));
        }
    }

    /** One cloud, one lab: nobody else to fix, so it is the Nash solution of the only bargain there is. */
    @Test
    void oneByOneItIsTheNashSolution() {
        var settings = Economy.given();
        for (int seed = 0; seed < 50; seed++) {
            RandomStream random = RandomStream.of(seed, "one by one");
            Valuation world = Economy.drawn(seed, List.of(0), List.of(0), id -> id, settings)
                    .linked(0, 0, Economy.terms(10, Exclusivity.NONE, Exclusivity.NONE), 0.2)
                    .opening();
            Contract contract = world.state().contracts().get(0);
            world = world.at(world.state().withContracts(List.of(contract)));
            Payoffs with = world.now();
            Payoffs without = world.under(List.of());
            double weight = random.nextDouble();
            NashInNash.Split split = NashInNash.of(world, weight).get(0);
            double joint = with.of(contract.hyperscaler())
                    - without.of(contract.hyperscaler())
                    + with.of(contract.lab())
                    - without.of(contract.lab());
            assertThat(split.hyperscalerGainUsdBn() + split.labGainUsdBn()).isCloseTo(joint, within(1e-9));
            if (split.worthwhile()) {
                double transfer = new TransferableBargain(split.hyperscalerGainUsdBn(), split.labGainUsdBn(), weight)
                        .transferToSecond();
                assertThat(split.transferUsdBn()).isCloseTo(transfer, within(1e-9));
            }
        }
    }

    @Test
    void splitsTakeEachContractAwayAndLeaveTheOthers() {
        RandomStream random = RandomStream.of(3, "nash in nash");
        for (int draw = 0; draw < 50; draw++) {
            Valuation world = Worlds.drawn(random);
            List<NashInNash.Split> splits = NashInNash.of(world, 0.5);
            assertThat(splits)
                    .extracting(NashInNash.Split::contract)
                    .isEqualTo(
                            world.state().contracts().stream().map(Contract::id).toList());
            for (NashInNash.Split split : splits) {
                Contract contract = world.state().contracts().stream()
                        .filter(c -> c.id().equals(split.contract()))
                        .findFirst()
                        .orElseThrow();
                Payoffs rest = world.under(world.state().contracts().stream()
                        .filter(c -> !c.id().equals(split.contract()))
                        .toList());
                double gain = world.now().of(contract.lab()) - rest.of(contract.lab());
                assertThat(split.labGainUsdBn()).isCloseTo(gain, within(1e-9));
            }
        }
    }

    /** b = 0.035 / (0.025 + 0.035) for a lab and a cloud at ease [Binmore1986]; the flagship's rates. */
    @Test
    void patienceIsPower() {
        Valuation world = Worlds.flagship();
        ActorId oracle = new ActorId("oracle");
        ActorId openai = new ActorId("openai");
        double atEase = weight(world, Double.POSITIVE_INFINITY);
        assertThat(BargainingWeight.ofHyperscaler(world, oracle, openai, 0.3)).isEqualTo(0.3);
        double before = atEase;
        for (double runway : new double[] {8, 6, 4, 2, 0}) {
            double now = weight(world, runway);
            assertThat(now).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(weight(world, 8)).isEqualTo(atEase);
        assertThat(before).isGreaterThan(atEase);
    }

    private static double weight(Valuation world, double runwayQuarters) {
        ActorId openai = new ActorId("openai");
        List<LabState> labs = world.state().labs().stream()
                .map(l -> l.id().equals(openai)
                        ? new LabState(
                                l.id(),
                                runwayQuarters == Double.POSITIVE_INFINITY ? 10 : runwayQuarters,
                                l.spotGw(),
                                l.demandFactor(),
                                l.directShare(),
                                runwayQuarters == Double.POSITIVE_INFINITY ? -1 : 1,
                                l.revenueUsdBn())
                        : l)
                .toList();
        return BargainingWeight.ofHyperscaler(
                world.at(world.state().withLabs(labs)), new ActorId("oracle"), openai, -1);
    }

    @Test
    void referenceLinksAreNewAndAmendmentsOfWhatThereIs() {
        RandomStream random = RandomStream.of(4, "nash in nash");
        for (int draw = 0; draw < 50; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            Optional<ReferenceLink> fresh = ReferenceLink.of(world, deal.hyperscaler(), deal.lab());
            Optional<ReferenceLink> change = ReferenceLink.ofAmendment(world, deal.hyperscaler(), deal.lab());
            if (deal.amends().isPresent()) {
                assertThat(fresh).isEmpty();
                change.ifPresent(link -> assertThat(link.deal().amends()).isEqualTo(deal.amends()));
            } else {
                assertThat(change).isEmpty();
                assertThat(fresh.orElseThrow().deal().amends()).isEmpty();
                double weight = random.nextDouble();
                var split = fresh.get().split(weight);
                assertThat(split.joint())
                        .isCloseTo(Math.max(0, fresh.get().gain().joint()), within(1e-9));
                assertThat(split.hyperscaler()).isNotNegative();
                assertThat(split.lab()).isNotNegative();
            }
        }
    }
}

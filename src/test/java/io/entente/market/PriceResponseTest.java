package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a price does to consumers and to shares [SmallRosen1981, Train2009 ch. 3]. */
class PriceResponseTest {

    private static final List<Integer> FOUR = List.of(0, 1, 2, 3);

    /** Roy's identity: a dearer cloud costs its customers what they buy, dCS/dp = −s M. */
    @Test
    void consumersLoseWithThePriceWhatTheyBuy() {
        Valuation opening = priced(1);
        ActorId cloud = new ActorId("cloud-1");
        double step = 1e-5;
        double slope = (priced(1 + step).now().consumerSurplus()
                        - priced(1 - step).now().consumerSurplus())
                / (2 * step * (1 - opening.industry().settings().margin()));
        assertThat(slope).isCloseTo(-opening.now().longRunShare(cloud), within(1e-8));
    }

    /** The same over a large step, by Simpson's rule: the surplus lost is the area left of the demand curve. */
    @Test
    void consumerSurplusIsTheAreaUnderDemand() {
        ActorId cloud = new ActorId("cloud-1");
        int intervals = 40;
        double area = 0;
        for (int i = 0; i <= intervals; i++) {
            int weight = i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
            area += weight * priced(1 + 2.0 * i / intervals).now().longRunShare(cloud);
        }
        double width = 2 * (1 - priced(1).industry().settings().margin());
        double lost = priced(1).now().consumerSurplus() - priced(3).now().consumerSurplus();
        assertThat(lost).isCloseTo(area * width / intervals / 3, within(1e-8));
    }

    /** A remedy opens jurisdictions within a quarter; what is only thought of changes no price then either. */
    @Test
    void pricesStayThoseOfTheMomentAfterARemedy() {
        Valuation opening = congested(Worlds.flagship());
        Valuation remedied = opening.at(opening.state()
                .withHyperscalers(opening.state().hyperscalers().stream()
                        .map(cloud -> cloud.compliantIn("eu"))
                        .toList()));
        for (Contract contract : opening.state().contracts()) {
            Payoffs without = remedied.without(contract.id());
            Payoffs none = remedied.under(List.of());
            for (var cloud : opening.industry().hyperscalers()) {
                assertThat(List.of(without.priceIndex(cloud.id()), none.priceIndex(cloud.id())))
                        .as("%s without %s", cloud.id(), contract.id())
                        .containsOnly(opening.now().priceIndex(cloud.id()));
            }
        }
    }

    /** The same with half the capacity, so that contracts move prices. */
    private static Valuation congested(Valuation world) {
        return Valuation.of(
                world.industry(),
                world.state()
                        .withHyperscalers(world.state().hyperscalers().stream()
                                .map(one -> with(one, one.capacityGw() / 2, one.unitCostFactor()))
                                .toList()));
    }

    private static final Valuation PRICED = Economy.drawn(3, FOUR, FOUR, id -> id, Economy.plainSettings(0.6, 1))
            .opening();

    /** The economy after the second cloud's unit cost was multiplied; prices pass 1 − margin of it on. */
    private static Valuation priced(double unitCostFactor) {
        List<HyperscalerState> clouds = new ArrayList<>(PRICED.state().hyperscalers());
        HyperscalerState one = clouds.get(1);
        clouds.set(1, with(one, one.capacityGw(), unitCostFactor));
        return Valuation.of(PRICED.industry(), PRICED.state().withHyperscalers(clouds));
    }

    private static HyperscalerState with(HyperscalerState one, double capacityGw, double unitCostFactor) {
        return new HyperscalerState(
                one.id(),
                one.cashUsdBn(),
                capacityGw,
                one.segmentShares(),
                one.recentOutlayUsdBn(),
                one.compliant(),
                unitCostFactor,
                one.inertiaFactor());
    }

    /** The logit's responses to a price: −s (1 − s) of the cloud's own share, s s_k of a rival's. */
    @Test
    void priceResponsesAreTheLogits() {
        double step = 1e-5;
        double perPrice = 2 * step * (1 - PRICED.industry().settings().margin());
        double own = PRICED.now().longRunShare(new ActorId("cloud-1"));
        Payoffs dearer = priced(1 + step).now();
        Payoffs cheaper = priced(1 - step).now();
        for (var cloud : PRICED.industry().hyperscalers()) {
            double share = PRICED.now().longRunShare(cloud.id());
            double slope = (dearer.longRunShare(cloud.id()) - cheaper.longRunShare(cloud.id())) / perPrice;
            boolean itself = cloud.id().equals(new ActorId("cloud-1"));
            assertThat(slope).isCloseTo(itself ? -own * (1 - own) : own * share, within(1e-8));
        }
    }
}

package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.quantity.Figure;
import io.entente.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of a moment share what their types do not change: what they share must never show. */
class SharedViewsTest {

    private static final int DRAWS = 60;

    private static Figure scaled(Figure figure, RandomStream random) {
        return figure.with(figure.value() * Worlds.between(random, 0.7, 1.4));
    }

    private static ModelLab other(ModelLab lab, RandomStream random) {
        return lab.withPrivateType(
                scaled(lab.opexUsdBnPerQuarter(), random).value(),
                scaled(lab.demandMultipleFiveYears(), random).value(),
                scaled(lab.diversificationWeightUsdBn(), random).value());
    }

    private static Hyperscaler other(Hyperscaler cloud, RandomStream random) {
        Hyperscaler typed = cloud.withPrivateType(
                scaled(cloud.cashScaleUsdBn(), random).value(),
                scaled(cloud.unitCostUsdBnPerGwYear(), random).value());
        return random.nextInt(2) == 0 ? typed : dearer(typed, random);
    }

    /** At another list price, which renewals are billed at and spot capacity follows. */
    private static Hyperscaler dearer(Hyperscaler cloud, RandomStream random) {
        return new Hyperscaler(
                cloud.id(),
                cloud.name(),
                cloud.cashUsdBn(),
                cloud.cashScaleUsdBn(),
                cloud.marketValueUsdBn(),
                cloud.cloudShare(),
                cloud.attractiveness(),
                cloud.capacityGw(),
                cloud.buildGwPerYear(),
                cloud.baseUtilisation(),
                cloud.unitCostUsdBnPerGwYear(),
                scaled(cloud.listPriceUsdBnPerGwYear(), random),
                cloud.discountRatePerQuarter(),
                cloud.presence(),
                cloud.dataSharing(),
                cloud.ownModel());
    }

    private static Industry drawn(Industry industry, RandomStream random) {
        return random.nextInt(2) == 0
                ? industry.with(
                        other(industry.labs().get(random.nextInt(industry.labs().size())), random))
                : industry.with(other(
                        industry.hyperscalers()
                                .get(random.nextInt(industry.hyperscalers().size())),
                        random));
    }

    private static void assertSame(Valuation one, Valuation other, List<Contract> contracts) {
        for (ActorId actor : one.industry().actors()) {
            assertThat(one.now().of(actor)).isEqualTo(other.now().of(actor));
            assertThat(one.under(contracts).of(actor))
                    .isEqualTo(other.under(contracts).of(actor));
        }
    }

    /** A view that shares sees what one sees that was made by itself, to the last bit. */
    @Test
    void aViewIsAsIfNothingWereShared() {
        RandomStream random = RandomStream.of(1, "views");
        for (int draw = 0; draw < DRAWS; draw++) {
            Valuation world = Worlds.drawn(random);
            List<Contract> fewer = world.state().contracts().stream()
                    .filter(contract -> random.nextInt(3) > 0)
                    .toList();
            world.industry().actors().forEach(world.under(fewer)::of);
            Industry view = drawn(world.industry(), random);
            assertSame(world.as(view), Valuation.of(view, world.state()), fewer);
        }
    }

    /** The same holds for another state of the moment, with what it shares with the first. */
    @Test
    void anotherStateIsAsIfNothingWereShared() {
        RandomStream random = RandomStream.of(2, "views");
        for (int draw = 0; draw < DRAWS; draw++) {
            Valuation world = Worlds.drawn(random);
            world.industry().actors().forEach(world.now()::of);
            List<Contract> fewer = world.state().contracts().stream()
                    .filter(contract -> random.nextInt(3) > 0)
                    .toList();
            MarketState other = world.state().withContracts(fewer);
            Valuation there = world.at(other);
            for (ActorId actor : world.industry().actors()) {
                assertThat(there.now().of(actor)).isEqualTo(world.under(fewer).of(actor));
                assertThat(there.under(world.state().contracts()).of(actor))
                        .isEqualTo(world.now().of(actor));
            }
        }
    }
}

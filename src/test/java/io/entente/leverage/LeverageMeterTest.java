package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.deal.Exclusivity;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.leverage.LeverageSettings.At;
import io.entente.market.MarketSettings;
import io.entente.market.Valuation;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Dependence and net leverage: model.md §6. */
class LeverageMeterTest {

    private static final LeverageSettings EVERY_ACT = new LeverageSettings(At.EVENT, Set.of(Act.values()), 1);
    private static final LeverageSettings CUT_ONLY = new LeverageSettings(At.EVENT, Set.of(Act.CUT), 1);
    private static final ActorId AUTHORITY = new ActorId("authority");
    private static final int DRAWS = 20;

    private static LeverageMeter meter(Valuation world, LeverageSettings settings) {
        BestLinks best = settings.acts().contains(Act.SIGN_BEST) ? BestLinks.of(world, 0.5) : BestLinks.NONE;
        return new LeverageMeter(world, settings, best, List.of(AUTHORITY));
    }

    private interface PairLaw {
        void check(LeverageMeter meter, ActorId one, ActorId other);
    }

    /** Every ordered pair of random worlds, the regulator included. */
    private static void forPairs(LeverageSettings settings, int draws, PairLaw law) {
        RandomStream random = RandomStream.of(1, "leverage");
        for (int draw = 0; draw < draws; draw++) {
            LeverageMeter meter = meter(Worlds.drawn(random), settings);
            for (ActorId one : meter.actors()) {
                for (ActorId other : meter.actors()) {
                    if (!one.equals(other)) {
                        law.check(meter, one, other);
                    }
                }
            }
        }
    }

    @Test
    void netLeverageIsAntisymmetricAndWithinItsBounds() {
        forPairs(EVERY_ACT, DRAWS, (meter, one, other) -> {
            double net = meter.net(one, other);
            assertThat(net).isBetween(-1.0, 1.0);
            assertThat(meter.net(other, one)).isEqualTo(-net);
        });
    }

    @Test
    void dependenceIsALossOverTheUtility() {
        forPairs(EVERY_ACT, DRAWS, (meter, one, other) -> {
            LeverageMeter.Dependence dependence = meter.dependence(one, other);
            assertThat(dependence.loss()).isNotNegative();
            assertThat(dependence.loss() > 0).isEqualTo(!dependence.act().isEmpty());
            if (!one.equals(AUTHORITY)) {
                double utility = Math.abs(meter.valuation().now().of(one));
                assertThat(dependence.share() * Math.max(1, utility)).isCloseTo(dependence.loss(), within(1e-9));
            }
        });
    }

    @Test
    void aRegulatorDependsOnNobody() {
        forPairs(EVERY_ACT, 5, (meter, one, other) -> {
            if (one.equals(AUTHORITY)) {
                assertThat(meter.dependence(one, other).share()).isZero();
                assertThat(meter.net(one, other)).isNotNegative();
            }
        });
    }

    /** More acts can only hurt more: the worst of a larger set is at least as bad. */
    @Test
    void dependenceGrowsWithWhatAPartnerCanDo() {
        RandomStream random = RandomStream.of(2, "leverage");
        for (int draw = 0; draw < DRAWS; draw++) {
            Valuation world = Worlds.drawn(random);
            LeverageMeter few = meter(world, CUT_ONLY);
            LeverageMeter all = meter(world, EVERY_ACT);
            for (ActorId one : world.industry().actors()) {
                for (ActorId other : world.industry().actors()) {
                    if (!one.equals(other)) {
                        assertThat(all.dependence(one, other).loss())
                                .isGreaterThanOrEqualTo(
                                        few.dependence(one, other).loss());
                    }
                }
            }
        }
    }

    @Test
    void whoHasNoContractWithYouCannotCutOne() {
        forPairs(CUT_ONLY, DRAWS, (meter, one, other) -> {
            boolean linked = meter.valuation().state().contract(one, other).isPresent();
            boolean regulated = other.equals(AUTHORITY);
            if (!linked && !regulated) {
                assertThat(meter.dependence(one, other).loss()).isZero();
            }
        });
    }

    @Test
    void relabellingTheActorsPermutesLeverage() {
        MarketSettings settings = Economy.given();
        for (int seed = 0; seed < 20; seed++) {
            Valuation plain = Economy.drawn(seed, List.of(0, 1, 2), List.of(0, 1), id -> id, settings)
                    .opening();
            Valuation other = Economy.drawn(seed, List.of(2, 0, 1), List.of(1, 0), id -> "x-" + id, settings)
                    .opening();
            BiConsumer<LeverageMeter, LeverageMeter> same = (a, b) -> {
                for (ActorId one : plain.industry().actors()) {
                    for (ActorId two : plain.industry().actors()) {
                        if (!one.equals(two)) {
                            assertThat(b.net(new ActorId("x-" + one), new ActorId("x-" + two)))
                                    .isCloseTo(a.net(one, two), within(1e-9));
                        }
                    }
                }
            };
            same.accept(meter(plain, EVERY_ACT), meter(other, EVERY_ACT));
        }
    }

    @Test
    void bestLinksAreFreeAndWorthSomethingToWhoThreatensWithThem() {
        RandomStream random = RandomStream.of(4, "leverage");
        for (int draw = 0; draw < DRAWS; draw++) {
            Valuation world = Worlds.drawn(random);
            BestLinks.of(world, 0.5).deals().forEach((actor, deal) -> {
                assertThat(deal.involves(actor)).isTrue();
                assertThat(world.state().contract(deal.hyperscaler(), deal.lab()))
                        .isEmpty();
                assertThat(deal.terms().compute().exclusivity()).isEqualTo(Exclusivity.NONE);
                assertThat(ReferenceLink.of(world, deal.hyperscaler(), deal.lab())
                                .orElseThrow()
                                .gain()
                                .joint())
                        .isPositive();
            });
        }
    }
}

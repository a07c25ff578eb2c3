package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.id.ActorId;
import io.entente.market.Book.Entry;
import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final MarketSettings SETTINGS = Economy.given();

    private static Economy threeClouds(Exclusivity ofTheFirst, Exclusivity ofTheSecond) {
        return Economy.of(
                        List.of(
                                Economy.cloud("first", 0, Optional.empty()),
                                Economy.cloud("second", 1, Optional.of(0.2)),
                                Economy.cloud("third", 0.5, Optional.empty())),
                        List.of(Economy.lab("lab", 1)),
                        SETTINGS)
                .linked(0, 0, Economy.terms(0, Exclusivity.NONE, ofTheFirst), 0)
                .linked(1, 0, Economy.terms(0, Exclusivity.NONE, ofTheSecond), 0)
                .linked(2, 0, Economy.terms(0, Exclusivity.NONE, Exclusivity.NONE), 0);
    }

    private static double[] volumes(Economy economy, int quarter) {
        Valuation world = economy.opening();
        Structure structure = world.present();
        return Arrays.stream(structure.book().entries())
                .mapToDouble(e -> structure.modelRevenue(e)[quarter])
                .toArray();
    }

    @Test
    void othersSellAtMostThirtyPerCentBesideAPreferredCloud() {
        double[] free = volumes(threeClouds(Exclusivity.NONE, Exclusivity.NONE), 0);
        double[] capped = volumes(threeClouds(Exclusivity.PREFERRED, Exclusivity.NONE), 0);
        assertThat(free[1] + free[2]).isGreaterThan(0.3 / 0.7 * free[0]); // else the cap would not bind
        assertThat((capped[1] + capped[2]) / (capped[0] + capped[1] + capped[2]))
                .isCloseTo(0.3, within(1e-12));
        assertThat(capped[1] / capped[2]).isCloseTo(free[1] / free[2], within(1e-12));
    }

    @Test
    void preferredCloudsDoNotLimitEachOther() {
        double[] free = volumes(threeClouds(Exclusivity.NONE, Exclusivity.NONE), 0);
        double[] capped = volumes(threeClouds(Exclusivity.PREFERRED, Exclusivity.PREFERRED), 0);
        assertThat(capped[0]).isCloseTo(free[0], within(1e-12));
        assertThat(capped[1]).isCloseTo(free[1], within(1e-12));
        assertThat(capped[2]).isLessThanOrEqualTo(0.3 / 0.7 * (capped[0] + capped[1]) + 1e-12);
    }

    @Test
    void nobodySellsMoreOfAModelThanItSellsInAll() {
        RandomStream random = RandomStream.of(1, "structures");
        for (int draw = 0; draw < 200; draw++) {
            Valuation world = Worlds.drawn(random);
            Structure structure = world.present();
            int quarter = random.nextInt(structure.paths().length());
            for (int h = 0; h < world.industry().hyperscalers().size(); h++) {
                double sold = structure.ownModelRevenue(h, quarter);
                for (Entry entry : structure.book().ofHyperscaler(h)) {
                    sold += structure.modelRevenue(entry)[quarter];
                }
                double most = world.industry().settings().modelShare() * structure.spend(h, quarter);
                assertThat(sold).isLessThanOrEqualTo(most + 1e-12);
            }
        }
    }

    /** Taking a contract out of a structure is the same as building the structure of all the others. */
    @Test
    void aStructureWithoutAContractIsThatOfTheOthers() {
        RandomStream random = RandomStream.of(2, "without");
        for (int draw = 0; draw < 50; draw++) {
            Valuation world = Worlds.drawn(random);
            for (Contract contract : world.state().contracts()) {
                assertThat(world.returnable(contract)).isZero();
                Payoffs without = world.without(contract.id());
                Payoffs others = world.under(world.state().contracts().stream()
                        .filter(one -> !one.id().equals(contract.id()))
                        .toList());
                for (ActorId actor : world.industry().actors()) {
                    assertThat(without.motives(actor))
                            .as("%s without %s", actor, contract.id())
                            .isEqualTo(others.motives(actor));
                }
            }
        }
    }

    /** κ grows with the strongest exclusivity a cloud holds, and portability takes a quarter of it. */
    @Test
    void exclusivityMakesCustomersSlower() {
        double before = 0;
        for (Exclusivity level : Exclusivity.values()) {
            Valuation world = threeClouds(level, Exclusivity.NONE).opening();
            double inertia = world.present().inertia(0);
            double expected = SETTINGS.inertia() + SETTINGS.exclusivityInertia() * level.dependence();
            assertThat(inertia).isCloseTo(expected, within(1e-12)).isGreaterThanOrEqualTo(before);
            before = inertia;
            MarketState portable = world.state()
                    .withHyperscalers(world.state().hyperscalers().stream()
                            .map(h -> h.withInertiaFactor(0.75))
                            .toList());
            assertThat(Valuation.of(world.industry(), portable).now().inertia(new ActorId("first")))
                    .isCloseTo(0.75 * expected, within(1e-12));
        }
    }

    /** After the term four fifths of the capacity go on at list: the flagship's renewal share. */
    @Test
    void expiredCapacityIsRenewedInPart() {
        ContractPaths paths = paths(Exclusivity.NONE, 0.25);
        assertThat(paths.capacityGw()[19]).isEqualTo(0.25);
        assertThat(paths.capacityGw()[20]).isCloseTo(0.25 * SETTINGS.renewalShare(), within(1e-12));
        assertThat(paths.bill()[20]).isCloseTo(0.25 * SETTINGS.renewalShare() * 12 / 4, within(1e-12));
    }

    private static ContractPaths paths(Exclusivity exclusivity, double capacityGw) {
        Valuation world = Economy.of(
                        List.of(Economy.cloud("cloud", 0, Optional.empty())), List.of(Economy.lab("lab", 1)), SETTINGS)
                .linked(0, 0, Economy.terms(10, exclusivity, exclusivity), capacityGw)
                .opening();
        return world.present().book().entries()[0].paths();
    }

    /** What is worked out once for a purchase serves every contract that buys the same, and no other. */
    @Test
    void contractsThatBuyTheSameHaveEqualPaths() {
        ContractPaths open = paths(Exclusivity.NONE, 0.25);
        assertThat(paths(Exclusivity.API, 0.25)).isEqualTo(open).hasSameHashCodeAs(open);
        assertThat(paths(Exclusivity.NONE, 0.26)).isNotEqualTo(open);
    }
}

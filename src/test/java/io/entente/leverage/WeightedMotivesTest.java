package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.deal.Exclusivity;
import io.entente.id.ActorId;
import io.entente.market.Motive;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Signalling and negotiating leverage count in utility as far as a scenario says, and not at all by default. */
class WeightedMotivesTest {

    private static final ActorId HOLDER = new ActorId("holder");
    private static final ActorId RIVAL = new ActorId("rival");
    private static final ActorId LAB = new ActorId("lab");

    private static Valuation world(String... weights) {
        Economy economy = Economy.of(
                        List.of(
                                Economy.cloud("holder", 0, Optional.empty()),
                                Economy.cloud("rival", 1, Optional.empty())),
                        List.of(Economy.lab("lab", 2), Economy.lab("other", 1)),
                        Economy.given(weights))
                .linked(0, 0, Economy.terms(0, Exclusivity.NONE, Exclusivity.NONE), 0)
                .linked(1, 1, Economy.terms(0, Exclusivity.NONE, Exclusivity.NONE), 0);
        return ExclusivityPricing.priced(economy.opening());
    }

    @Test
    void byDefaultNeitherIsATermOfUtility() {
        Valuation world = world();
        assertThat(world.now().motives(HOLDER).motives()).doesNotContainKey(Motive.ECOSYSTEM_SIGNALLING);
        assertThat(world.now().motives(LAB).motives()).doesNotContainKey(Motive.NEGOTIATING_LEVERAGE);
        assertThat(world.now().signalling(HOLDER))
                .as("it is reported all the same")
                .isPositive();
    }

    @Test
    void aWeightMakesSignallingATermInProportion() {
        Payoffs none = world().now();
        Payoffs half = world("signallingWeight=0.5").now();
        Payoffs whole = world("signallingWeight=1").now();
        double term = whole.motives(HOLDER).of(Motive.ECOSYSTEM_SIGNALLING);
        assertThat(term).isPositive();
        assertThat(half.motives(HOLDER).of(Motive.ECOSYSTEM_SIGNALLING)).isCloseTo(term / 2, within(1e-9));
        assertThat(whole.of(HOLDER)).isCloseTo(none.of(HOLDER) + term, within(1e-9));
        assertThat(whole.motives(HOLDER).total()).isCloseTo(whole.of(HOLDER), within(1e-9));
        assertThat(whole.of(LAB)).isEqualTo(none.of(LAB));
    }

    /** The lab's outside option is half of what it and the rival would gain by a link; a link with the rival uses it up. */
    @Test
    void aWeightMakesTheBestOutsideOptionATermUntilItIsTaken() {
        Valuation plain = world("exclusivityPriceSigmaUsdBn=0");
        Valuation weighted = world("exclusivityPriceSigmaUsdBn=0", "negotiatingLeverageWeight=1");
        double joint = ReferenceLink.of(plain, RIVAL, LAB).orElseThrow().gain().joint();
        double term = weighted.now().motives(LAB).of(Motive.NEGOTIATING_LEVERAGE);
        assertThat(term).isPositive();
        assertThat(weighted.now().of(LAB) - plain.now().of(LAB)).isCloseTo(term, within(1e-9));
        assertThat(weighted.now().motives(LAB).total()).isCloseTo(weighted.now().of(LAB), within(1e-9));
        assertThat(term).isCloseTo(joint / 2, within(1e-9));

        var taken = ReferenceLink.of(weighted, RIVAL, LAB).orElseThrow().signing(weighted);
        assertThat(weighted.payoffs(taken.after()).motives(LAB).of(Motive.NEGOTIATING_LEVERAGE))
                .isZero();
    }
}

package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.KnownAnswers;
import io.entente.deal.Exclusivity;
import io.entente.market.Valuation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The threat of replacement [HoLee2019]. */
class ReplacementTest {

    static Stream<KnownAnswers.Case> threats() {
        return KnownAnswers.of("nash_in_nash", "nash_in_nash_threat_of_replacement");
    }

    /** A lab that buys from one of two: it pays the supplier, so that the transfer to it is the price with a minus. */
    @ParameterizedTest
    @MethodSource("threats")
    void aBuyerWithOneSlotPaysAtMostWhatLeavesItAsWellOffWithTheOther(KnownAnswers.Case known) {
        double first = known.inputs().get("v1").asDouble();
        double second = known.inputs().get("v2").asDouble();
        double weight = 0.5;
        double nash = NashInNash.transfer(0, first, weight);
        double price = -new Replacement(0, second).bounded(nash, 0, first);
        assertThat(-nash).isCloseTo(known.expected("t_nash"), within(known.tolerance()));
        assertThat(price).isCloseTo(known.expected("t"), within(known.tolerance()));
    }

    /** What a lab can threaten with is all the surplus that its best other cloud and it would have. */
    @Test
    void theThreatIsTheWholeSurplusWithTheBestOther() {
        Economy economy = Economy.of(
                        List.of(
                                Economy.cloud("linked", 1, Optional.empty()),
                                Economy.cloud("small", 0, Optional.empty()),
                                Economy.cloud("large", 2, Optional.empty())),
                        List.of(Economy.lab("lab", 1)),
                        Economy.given())
                .linked(0, 0, Economy.terms(0, Exclusivity.NONE, Exclusivity.NONE), 0);
        Valuation opening = economy.opening();
        var contract = opening.state().contracts().get(0);
        Replacement threats = Replacement.of(opening, contract);
        Valuation without = opening.at(opening.state().withContracts(List.of()));
        double large = ReferenceLink.of(
                        without,
                        economy.clouds().get(2).id(),
                        economy.labs().get(0).id())
                .orElseThrow()
                .gain()
                .joint();
        assertThat(large).isPositive();
        assertThat(threats.labUsdBn()).isEqualTo(large);
        assertThat(threats.hyperscalerUsdBn()).isZero();
    }

    /** Threats of both sides that cannot both be met leave the bargain as it is. */
    @Test
    void threatsThatContradictEachOtherBindNobody() {
        assertThat(new Replacement(8, 8).bounded(3, 5, 5)).isEqualTo(3);
        assertThat(new Replacement(4, 3).bounded(3, 5, 5)).isEqualTo(1);
        assertThat(new Replacement(0, 9).bounded(3, 5, 5)).isEqualTo(4);
    }
}

package io.entente.market.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergerTest {

    static Stream<KnownAnswers.Case> mergers() {
        return KnownAnswers.of("concentration", "delta_hhi");
    }

    @ParameterizedTest
    @MethodSource("mergers")
    void changeAndPresumptionAreTheKnownOnes(KnownAnswers.Case known) {
        Merger merger = merger(known);
        assertThat(merger.after().hhi()).isCloseTo(known.expected("post"), within(known.tolerance()));
        assertThat(merger.changeOfSquares()).isCloseTo(known.expected("delta"), within(known.tolerance()));
        assertThat(merger.flags().presumption())
                .isEqualTo(known.expected().get("presumption_2023").booleanValue());
        if (known.expected().has("pre")) {
            assertThat(merger.before().hhi()).isCloseTo(known.expected("pre"), within(known.tolerance()));
        }
    }

    @ParameterizedTest
    @MethodSource("mergers")
    void bothChangesAgreeWhileSharesDoNotReact(KnownAnswers.Case known) {
        assertThat(merger(known).twiceTheProduct())
                .isCloseTo(merger(known).changeOfSquares(), within(known.tolerance()));
    }

    @Test
    void changesDifferWhereCustomersLeave() {
        Merger merger = new Merger(
                MarketSharesTest.of(List.of(0.3, 0.2, 0.5)),
                MarketSharesTest.of(List.of(0.4, 0.0, 0.6)),
                MarketSharesTest.firm(0),
                MarketSharesTest.firm(1));
        assertThat(merger.twiceTheProduct()).isCloseTo(1200, within(1e-9));
        assertThat(merger.changeOfSquares()).isCloseTo(5200 - 3800, within(1e-9));
    }

    @Test
    void theTwoLimbsOfThePresumptionAreTold() {
        Merger byShare = Merger.of(
                MarketSharesTest.ofPercent(List.of(28.0, 4.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 8.0)),
                MarketSharesTest.firm(0),
                MarketSharesTest.firm(1));
        assertThat(byShare.flags()).isEqualTo(new Merger.Flags(false, true));
    }

    @Test
    void aFirmDoesNotMergeWithItself() {
        MarketShares shares = MarketSharesTest.of(List.of(0.5, 0.5));
        assertThatThrownBy(() -> Merger.of(shares, MarketSharesTest.firm(0), MarketSharesTest.firm(0)))
                .hasMessageContaining("must differ from the target");
    }

    private static Merger merger(KnownAnswers.Case known) {
        return Merger.of(
                MarketSharesTest.ofPercent(known.inputs("shares")),
                MarketSharesTest.firm(known.inputs().get("merge").get(0).intValue()),
                MarketSharesTest.firm(known.inputs().get("merge").get(1).intValue()));
    }
}

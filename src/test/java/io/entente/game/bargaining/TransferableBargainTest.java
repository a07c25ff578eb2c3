package io.entente.game.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransferableBargainTest {

    static Stream<KnownAnswers.Case> transferable() {
        return KnownAnswers.of("bargaining", "asymmetric_nash_tu");
    }

    @ParameterizedTest
    @MethodSource("transferable")
    void splitIsTheKnownOne(KnownAnswers.Case known) {
        List<Double> d = known.inputs("d");
        double pie = KnownAnswers.number(known.inputs().get("pie"));
        // The first side holds the pie, and both give up what they had.
        TransferableBargain bargain = new TransferableBargain(
                pie - d.get(0), -d.get(1), known.inputs("weights").get(0));
        List<Double> expected = KnownAnswers.numbers(known.expected().get("u"));
        assertThat(d.get(0) + bargain.split().first()).isCloseTo(expected.get(0), within(known.tolerance()));
        assertThat(d.get(1) + bargain.split().second()).isCloseTo(expected.get(1), within(known.tolerance()));
    }

    @ParameterizedTest
    @CsvSource({"8, 2, 0.5", "-3, 10, 0.25", "4, 4, 0.9", "1, -2, 0.5"})
    void bothGainTheirWeightOfTheJointGain(double first, double second, double weight) {
        TransferableBargain bargain = new TransferableBargain(first, second, weight);
        assertThat(bargain.split().first()).isCloseTo(weight * bargain.jointGain(), within(1e-12));
        assertThat(bargain.split().second()).isCloseTo((1 - weight) * bargain.jointGain(), within(1e-12));
        assertThat(bargain.worthwhile()).isEqualTo(first + second >= 0);
    }

    @Test
    void equalWeightsPayHalfTheDifference() {
        assertThat(new TransferableBargain(8, 2, 0.5).transferToSecond()).isEqualTo(3);
    }

    @Test
    void gainsMustBeNumbers() {
        assertThatThrownBy(() -> new TransferableBargain(Double.NaN, 0, 0.5))
                .hasMessageContaining("gain of the first side");
    }
}

package io.entente.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void messagesNameTheThingItsValueTheRuleAndARemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.positive(-3, "foo size"))
                .withMessage("The foo size (-3.0) must be positive.\nMaybe write a number above 0.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noCheckLetsANumberThroughThatIsNone(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Check.finite(value, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Check.notNegative(value, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Check.positive(value, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Check.share(value, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.judged(value));
    }

    @ParameterizedTest
    @CsvSource({
        "-1e-300, false, false, false",
        "0, true, false, true",
        "1, true, true, true",
        "1.0000001, true, true, false"
    })
    void boundsAreWhereTheRulesSay(double value, boolean notNegative, boolean positive, boolean share) {
        assertThat(passes(() -> Check.notNegative(value, "x"), value)).isEqualTo(notNegative);
        assertThat(passes(() -> Check.positive(value, "x"), value)).isEqualTo(positive);
        assertThat(passes(() -> Check.share(value, "x"), value)).isEqualTo(share);
    }

    private static boolean passes(java.util.function.DoubleSupplier check, double value) {
        try {
            return check.getAsDouble() == value;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void aDrawnFigureKeepsItsOrigin() {
        Figure figure = new Figure(500, Confidence.CONFIRMED, "2025-10", "F097");
        assertThat(figure.with(480)).isEqualTo(new Figure(480, Confidence.CONFIRMED, "2025-10", "F097"));
        assertThat(Figure.judged(3).confidence()).isEqualTo(Confidence.JUDGEMENT);
    }
}

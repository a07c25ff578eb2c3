package io.entente.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.random.RandomStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    /** Java before 19 wrote 2e23 as 1.9999999999999998E23 (JDK-4511638). */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, 0.0",
        "38, 38.0",
        "-0.1, -0.1",
        "0.001, 0.001",
        "0.0001, 1.0E-4",
        "1e7, 1.0E7",
        "2e23, 2.0E23",
        "4.9e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "123456.789, 123456.789"
    })
    void numbersHaveTheFewestDigits(double number, String text) {
        assertThat(Decimal.of(number)).isEqualTo(text);
    }

    @Test
    void everyNumberReadsBackAsItself() {
        RandomStream random = RandomStream.of(1, "decimal");
        for (int i = 0; i < 100_000; i++) {
            double number = Double.longBitsToDouble((long) random.nextInt(Integer.MAX_VALUE) << 33
                    | (long) random.nextInt(Integer.MAX_VALUE) << 2
                    | i & 3);
            if (Double.isFinite(number)) {
                String text = Decimal.of(number);
                assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(number)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsRefused(double number) {
        assertThatThrownBy(() -> Decimal.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + number + ") must be finite.\nMaybe");
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }
}

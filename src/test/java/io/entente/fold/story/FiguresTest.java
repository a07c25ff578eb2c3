package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "22.4, $22.4 bn",
        "100, $100 bn",
        "1.254, $1.25 bn",
        "0.25, $250 mn",
        "0, $0",
        "0.0001, $0",
        "999.4, $999 bn",
        "999.6, $1 trn",
        "1350, $1.35 trn",
        "9.999, $10 bn",
        "99.97, $100 bn",
        "-20, −$20 bn"
    })
    void moneyHasThreeDigitsAndAWordForItsSize(double usdBn, String text) {
        assertThat(Figures.usd(usdBn)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.3034, +0.30", "-0.1652, −0.17", "0, 0.00", "-0.001, 0.00", "0.001, 0.00", "1, +1.00"})
    void leverageShowsItsSignAndZeroHasNone(double net, String text) {
        assertThat(Figures.leverage(net)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 25 %", "0.125, 12.5 %", "-0.1, −10 %", "0, 0 %"})
    void percentagesDropNeedlessZeros(double share, String text) {
        assertThat(Figures.percent(share)).isEqualTo(text);
    }

    /** Whatever is compared, from money to parts in a hundred thousand. */
    @ParameterizedTest
    @CsvSource({
        "80262.4, '80,262'",
        "-342.26, −342.3",
        "9.996, 9.996",
        "0.01, 0.010",
        "-0.00996, −0.0100",
        "0.0001106994807926772, 0.00011",
        "0, 0.000",
        "1e-13, 0.000"
    })
    void measuredNumbersKeepTheDigitsThatCount(double number, String text) {
        assertThat(Figures.measured(number)).isEqualTo(text);
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Figures.usd(22.4)).isEqualTo("$22.4 bn");
            assertThat(Figures.count(80262)).isEqualTo("80,262");
        } finally {
            Locale.setDefault(before);
        }
    }
}

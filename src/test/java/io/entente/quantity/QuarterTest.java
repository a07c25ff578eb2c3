package io.entente.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    private static final Quarter START = new Quarter(2026, 1);

    @Test
    void quartersCountAsTheCalendarDoes() {
        YearMonth month = YearMonth.of(2026, 1);
        for (int count = -300; count <= 300; count++) {
            YearMonth moved = month.plus(count, IsoFields.QUARTER_YEARS);
            assertThat(START.plus(count)).isEqualTo(new Quarter(moved.getYear(), moved.get(IsoFields.QUARTER_OF_YEAR)));
        }
    }

    @Test
    void untilUndoesPlus() {
        for (int count = -50; count <= 50; count++) {
            assertThat(START.until(START.plus(count))).isEqualTo(count);
            assertThat(START.plus(count).plus(-count)).isEqualTo(START);
        }
    }

    @Test
    void readsWhatItWritesInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new Quarter(987, 4)).hasToString("0987-Q4");
            assertThat(Quarter.parse(START.toString())).isEqualTo(START);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void laterQuartersSortBehindEarlierOnes() {
        assertThat(Stream.of(START.plus(1), START, START.plus(-1)).sorted())
                .containsExactly(START.plus(-1), START, START.plus(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-Q0", "2026Q1", "26-Q1", "2026-q1", " 2026-Q1", "", "2026-Q1x"})
    void otherTextIsRefusedWithARemedy(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.parse(text))
                .withMessageContaining("(" + text + ")")
                .withMessageContaining("\nMaybe");
    }
}

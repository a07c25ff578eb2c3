package io.entente.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.random.RandomStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LatelyWrittenTest {

    private final LatelyWritten lately = new LatelyWritten();

    private String write(double number) {
        byte[] to = new byte[3 + LatelyWritten.LONGEST];
        int end = lately.write(number, to, 3);
        return new String(to, 3, end - 3, StandardCharsets.ISO_8859_1);
    }

    /** More numbers than there are places, in any order, and each of them again soon. */
    @Test
    void aNumberIsWrittenAsEverWhateverWasWrittenBefore() {
        RandomStream random = RandomStream.of(1, "lately");
        for (int i = 0; i < 50_000; i++) {
            double number = (random.nextInt(20_000) - 10_000) / 7.0;
            assertThat(write(number)).isEqualTo(Decimal.of(number));
        }
    }

    @Test
    void theLongestAndTheLeastFindRoom() {
        assertThat(write(-Double.MAX_VALUE)).isEqualTo("-1.7976931348623157E308");
        assertThat(write(-Double.MIN_NORMAL)).hasSize(LatelyWritten.LONGEST);
        assertThat(write(0.0)).isEqualTo("0.0");
        assertThat(write(-0.0)).isEqualTo("0.0");
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> write(Double.NaN)).hasMessageContaining("must be finite");
    }
}

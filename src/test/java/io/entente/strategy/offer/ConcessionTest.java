package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcessionTest {

    /**
     * Exact values of F(t) = k + (1 − k) t^(1/e) [Faratin1998] where the root is rational; the first three are known
     * answers computed twice.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0.2, 0.5, 0.03125",
        "0, 2, 0.25, 0.5",
        "0, 0.5, 0.9, 0.81",
        "0, 1, 0.3, 0.3",
        "0, 0.25, 0.5, 0.0625",
        "0, 4, 0.0625, 0.5",
        "0, 2, 0.5625, 0.75",
        "0, 0.5, 0, 0",
        "0, 3, 1, 1",
        "0.5, 1, 0.5, 0.75"
    })
    void equalsThePublishedCurveAtTenPoints(double initial, double exponent, double time, double conceded) {
        Concession concession = new Concession(initial, exponent);
        assertThat(concession.at(time)).isEqualTo(conceded, within(1e-12));
        assertThat(concession.target(time, 0, 1)).isEqualTo(1 - conceded, within(1e-12));
        assertThat(concession.target(time, -20, 30)).isEqualTo(30 - 50 * conceded, within(1e-10));
    }

    @Test
    void aLargerExponentConcedesEarlier() {
        for (double time = 0.05; time < 1; time += 0.05) {
            assertThat(new Concession(0, 0.3).at(time)).isLessThan(new Concession(0, 1).at(time));
            assertThat(new Concession(0, 1).at(time)).isLessThan(new Concession(0, 4).at(time));
        }
    }

    @Test
    void anExponentOfZeroIsRefused() {
        assertThatThrownBy(() -> new Concession(0, 0)).hasMessageContaining("exponent of the concession (0.0)");
    }
}

package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.Circumstances;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.Offers;
import io.entente.strategy.Setting;
import io.entente.strategy.SmallDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceOffersTest {

    private final ResourceOffers standard = ResourceOffers.RUNWAY.make(java.util.Map.of());

    /** e = 0.3 + 0.7 max(0, 1 − runway / 8), docs/model.md. */
    @ParameterizedTest
    @CsvSource({"Infinity, 0.3", "20, 0.3", "8, 0.3", "6, 0.475", "4, 0.65", "0, 1", "-3, 1"})
    void theExponentFollowsTheRunway(double quarters, double exponent) {
        assertThat(standard.exponent(quarters)).isEqualTo(exponent, within(1e-12));
    }

    @Test
    void aShorterRunwayNeverAsksForMore() {
        SmallDomain pie = SmallDomain.pie(101);
        for (int round = 0; round < 40; round++) {
            double comfortable = target(pie, round, Double.POSITIVE_INFINITY);
            double tight = target(pie, round, 4);
            double broke = target(pie, round, 0);
            assertThat(tight).isLessThan(comfortable);
            assertThat(broke).isLessThan(tight);
        }
    }

    @Test
    void pressureDoesNotMakePatient() {
        assertThatThrownBy(() -> new ResourceOffers(ResourceOffers.Resource.RUNWAY, 1, 0.3, 8, Convention.LOWEST_ABOVE))
                .hasMessageContaining("runway pressed (0.3) must be at least patient (1.0)");
    }

    private double target(SmallDomain pie, int round, double runway) {
        NegotiationView plain = pie.view(0, round, 40);
        Setting pressed = new Setting(plain.space(), 40, 0, 1, new Circumstances(runway, 0));
        NegotiationView view = NegotiationView.bilateral(pressed, round, plain.own(), 0, Offers.NONE, Offers.NONE);
        return standard.next(view, Believing.NOTHING, RandomStream.of(1, "offer"))
                .target();
    }
}

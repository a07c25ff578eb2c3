package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.SmallDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeDependentOffersTest {

    /** Outcome i is worth i hundredths to party 0, from 0 to 1. */
    private final SmallDomain pie = SmallDomain.pie(101);

    @ParameterizedTest
    @CsvSource({"0.25", "1", "4"})
    void offersFallMonotonicallyToTheReservationValue(double exponent) {
        OfferPolicy policy = new TimeDependentOffers(exponent, 0, Convention.NEAREST);
        double last = 1;
        for (int round = 0; round < 1000; round++) {
            NegotiationView view = pie.view(0, round, 1000).withReservation(0.4);
            double worth = view.own().utility(next(policy, view).outcome());
            assertThat(worth).isLessThanOrEqualTo(last).isGreaterThanOrEqualTo(0.4);
            last = worth;
        }
        assertThat(last).isEqualTo(0.4);
    }

    /** Round 9 of 19: t = 10/20 for NegMAS, 9/19 for GENIUS; the target on the curve lies between two outcomes. */
    @Test
    void conventionsDifferInClockAndOutcome() {
        NegotiationView view = pie.view(0, 9, 19);
        OfferPolicy.Turn above = next(new TimeDependentOffers(0.25, 0, Convention.LOWEST_ABOVE), view);
        assertThat(above.target()).isEqualTo(1 - 0.0625 - 1e-4, within(1e-12));
        assertThat(above.outcome()).isEqualTo(94);
        OfferPolicy.Turn nearest = next(new TimeDependentOffers(0.5, 0, Convention.NEAREST), view);
        assertThat(nearest.target()).isEqualTo(1 - 81.0 / 361, within(1e-12));
        assertThat(nearest.outcome()).isEqualTo(78);
    }

    @Test
    void theNearestOutcomeIsNotOfferedBelowReservation() {
        NegotiationView view = pie.view(0, 999, 1000).withReservation(0.504);
        assertThat(next(new TimeDependentOffers(4, 0, Convention.NEAREST), view).outcome())
                .isEqualTo(51);
    }

    @Test
    void anInitialConcessionComesAtOnce() {
        assertThat(next(new TimeDependentOffers(1, 0.25, Convention.NEAREST), pie.view(0, 0, 10))
                        .outcome())
                .isEqualTo(75);
    }

    @Test
    void theTargetEndsAtTheWorstOutcomeWhereThatIsAboveReservation() {
        NegotiationView view = SmallDomain.b().view(0, 999, 1000).withReservation(-5);
        double target = next(new TimeDependentOffers(100, 0, Convention.LOWEST_ABOVE), view)
                .target();
        assertThat(target).isEqualTo(view.own().worst());
    }

    @Test
    void anExponentOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new TimeDependentOffers(-1, 0, Convention.NEAREST))
                .hasMessage("The time-dependent exponent (-1.0) must lie in [0.01, 100.0]."
                        + "\nMaybe write 0.2 to concede late, 2 to concede early.");
    }

    private static OfferPolicy.Turn next(OfferPolicy policy, NegotiationView view) {
        return policy.next(view, Believing.NOTHING, RandomStream.of(1, "offer"));
    }
}

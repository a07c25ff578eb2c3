package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.SmallDomain;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitForTatOffersTest {

    /** Outcome i is worth i hundredths to party 0, from 0 to 1. */
    private final SmallDomain pie = SmallDomain.pie(101);

    @Test
    void opensWithTheBestOutcomeAndWaitsForASecondOffer() {
        assertThat(target(1, 0)).isEqualTo(1);
        assertThat(target(1, 0, 20)).isEqualTo(1);
    }

    /** Demands of the other side 0.8, 0.6, 0.3: its steps are to 3/4 and to 1/2; ours is 1 over a reservation of 0. */
    @Test
    void lowersItsDemandByThePercentageOfTheOther() {
        assertThat(target(1, 0, 20, 40)).isEqualTo(0.75, within(1e-12));
        assertThat(target(1, 0, 20, 40, 70)).isEqualTo(0.75 * 0.5, within(1e-12));
        assertThat(target(2, 0, 20, 40, 70)).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void theDemandIsWhatItAsksAboveReservation() {
        assertThat(target(1, 0.6, 20, 40)).isEqualTo(0.6 + 0.4 * 0.75, within(1e-12));
    }

    @Test
    void askingForMoreAgainIsPaidBack() {
        assertThat(target(1, 0, 20, 60, 40)).isEqualTo(0.75, within(1e-12));
        assertThat(target(1, 0, 20, 10)).isEqualTo(1);
    }

    @Test
    void anOpponentThatGivesEverythingAtOnceIsNotDividedByZero() {
        assertThat(target(1, 0, 100, 100)).isEqualTo(1);
    }

    private double target(int lag, double reservation, Integer... received) {
        NegotiationView view =
                pie.view(0, received.length, 40, List.of(), List.of(received)).withReservation(reservation);
        return new TitForTatOffers(lag)
                .next(view, Believing.NOTHING, RandomStream.of(1, "offer"))
                .target();
    }
}

package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.SmallDomain;
import java.util.List;
import org.junit.jupiter.api.Test;

class MicroOffersTest {

    /** Outcome i is worth i hundredths to party 0. */
    private final SmallDomain pie = SmallDomain.pie(11);

    @Test
    void opensWithTheBestOutcome() {
        assertThat(offer(0, List.of(), List.of())).isEqualTo(10);
        assertThat(offer(0, List.of(), List.of(3))).isEqualTo(10);
    }

    @Test
    void goesDownOneOutcomeForEachNewOfferReceived() {
        assertThat(offer(0, List.of(10), List.of(0))).isEqualTo(9);
        assertThat(offer(0, List.of(10, 9), List.of(0, 1))).isEqualTo(8);
    }

    @Test
    void repeatsItselfWhileTheOtherDoes() {
        assertThat(offer(0, List.of(10, 9), List.of(0, 0))).isEqualTo(9);
        assertThat(offer(0, List.of(10, 9, 9), List.of(0, 0, 1))).isEqualTo(8);
    }

    @Test
    void stopsAtTheReservation() {
        assertThat(offer(0.09, List.of(10, 9), List.of(0, 1))).isEqualTo(9);
    }

    @Test
    void followsAReservationThatRises() {
        assertThat(offer(0.1, List.of(10, 9, 8), List.of(0, 1))).isEqualTo(10);
    }

    private int offer(double reservation, List<Integer> made, List<Integer> received) {
        NegotiationView view = pie.view(0, made.size(), 40, made, received).withReservation(reservation);
        return new MicroOffers(Distinct.NONE, Distinct.NONE)
                .next(view, Believing.NOTHING, RandomStream.of(1, "offer"))
                .outcome();
    }
}

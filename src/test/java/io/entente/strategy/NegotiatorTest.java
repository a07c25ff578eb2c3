package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.protocol.Action;
import io.entente.protocol.Reason;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NegotiatorTest {

    /** Eleven outcomes: outcome i is worth i hundredths to party 0. */
    private final SmallDomain pie = SmallDomain.pie(11);

    private final RandomStream random = RandomStream.of(1, "talk");

    @Test
    void walksOnlyFromATalkThatHoldsNothingWorthTheReservation() {
        Negotiator negotiator = negotiator(offering(10), (view, next) -> true, 0);
        assertThat(negotiator.act(pie.view(0, 0, 5).withReservation(0.11), random))
                .satisfies(turned -> {
                    assertThat(turned.action()).isEqualTo(new Action.Walk());
                    assertThat(turned.reason())
                            .isEqualTo(new Reason(
                                    "reservation", 0.11, 0.11, Optional.empty(), Optional.empty(), Optional.empty()));
                });
        assertThat(negotiator
                        .act(pie.view(0, 4, 5).withReservation(0.1), random)
                        .action())
                .isEqualTo(new Action.Propose(10));
    }

    @Test
    void offersBelowReservationAreNotEvenShownToTheAcceptancePolicy() {
        Negotiator eager = negotiator(offering(10), (view, next) -> true, 0);
        NegotiationView view = pie.view(0, 0, 5, List.of(), List.of(4));
        assertThat(eager.act(view.withReservation(0.04), random).action()).isEqualTo(new Action.Accept());
        assertThat(eager.act(view.withReservation(0.05), random).action()).isEqualTo(new Action.Propose(10));
    }

    @Test
    void theFloorIsAShareOfTheLargestRationalGain() {
        List<Double> seen = new ArrayList<>();
        OfferPolicy watching = new OfferPolicy() {
            @Override
            public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
                seen.add(view.reservation());
                return new Turn(10, 0.1, this);
            }
        };
        Negotiator choosy = negotiator(watching, (view, next) -> true, 0.5);
        NegotiationView view = pie.view(0, 0, 5, List.of(), List.of(5)).withReservation(0.02);
        Negotiator.Turned turned = choosy.act(view, random);
        assertThat(seen).singleElement().satisfies(floor -> assertThat(floor).isEqualTo(0.06, within(1e-12)));
        assertThat(turned.action()).isEqualTo(new Action.Propose(10));
        assertThat(turned.reason().reservation()).isEqualTo(0.06, within(1e-12));
    }

    @Test
    void aFloorOfOneStillHoldsTheBestOutcome() {
        SmallDomain domain = SmallDomain.b();
        for (int i = 0; i < 100; i++) {
            double reservation = -10 * RandomStream.of(i, "reservation").nextDouble();
            Negotiator.Turned turned = negotiator(offering(0), (view, next) -> true, 1)
                    .act(domain.view(0, 0, 5).withReservation(reservation), random);
            assertThat(turned.action()).isEqualTo(new Action.Propose(0));
        }
    }

    @Test
    void everyReceivedOfferIsObservedOnce() {
        List<Integer> observed = new ArrayList<>();
        Negotiator negotiator = Negotiator.of(
                new Negotiator.Named<>("fixed", offering(10)),
                new Negotiator.Named<>("never", (view, next) -> false),
                List.of(noting(observed)),
                0);
        Negotiator second = negotiator
                .act(pie.view(0, 1, 5, List.of(), List.of(1, 2)), random)
                .next();
        second.act(pie.view(0, 2, 5, List.of(), List.of(1, 2, 3)), random);
        assertThat(observed).containsExactly(1, 2, 3);
    }

    @Test
    void theReasonHoldsTheFiguresOfTheDecision() {
        Negotiator negotiator =
                negotiator(offering(7), (view, next) -> view.received().last() == 9, 0);
        assertThat(negotiator
                        .act(pie.view(0, 0, 5, List.of(), List.of(3)), random)
                        .reason())
                .isEqualTo(new Reason("fixed", 0.07, 0, Optional.of(0.07), Optional.of(0.03), Optional.empty()));
        assertThat(negotiator
                        .act(pie.view(0, 0, 5, List.of(), List.of(9)), random)
                        .reason())
                .isEqualTo(new Reason("test", 0.07, 0, Optional.of(0.09), Optional.of(0.09), Optional.empty()));
    }

    @Test
    void anOfferBelowReservationIsAFaultOfThePolicyAndIsNamed() {
        assertThatThrownBy(() -> negotiator(offering(2), (view, next) -> false, 0)
                        .act(pie.view(0, 0, 5).withReservation(0.05), random))
                .hasMessageStartingWith(
                        "The utility of an offer by fixed (0.02) must be at least the reservation (0.05).");
    }

    private static Negotiator negotiator(OfferPolicy offers, AcceptancePolicy acceptance, double floor) {
        return Negotiator.of(
                new Negotiator.Named<>("fixed", offers),
                new Negotiator.Named<>("test", acceptance),
                List.of(noting(new ArrayList<>())),
                floor);
    }

    private static OfferPolicy offering(int outcome) {
        return new OfferPolicy() {
            @Override
            public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
                return new Turn(outcome, view.own().utility(outcome), this);
            }
        };
    }

    private static OpponentModel noting(List<Integer> observed) {
        return new OpponentModel() {
            @Override
            public OpponentModel observe(int outcome) {
                observed.add(outcome);
                return this;
            }

            @Override
            public Optional<Double> estimate(int outcome) {
                return Optional.empty();
            }
        };
    }
}

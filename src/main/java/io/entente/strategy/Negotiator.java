package io.entente.strategy;

import io.entente.protocol.Action;
import io.entente.protocol.Reason;
import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * One party in one talk: an offer policy, an acceptance policy, an opponent model of each other party and an aspiration
 * floor. Immutable; acting gives the next self.
 *
 * <p>The floor is a commitment: reservation + floor × (best − reservation) takes the place of the reservation for all
 * the party does, so that no target, offer or acceptance lies below it. The party accepts the last offer when it is
 * worth that much and the acceptance policy agrees; otherwise it offers; it walks away only from a talk that holds
 * nothing worth the reservation. There is no other rule: in the last half-step, too, the acceptance policy decides.
 *
 * @param offer what to propose, with its name
 * @param acceptance when to accept, with its name
 * @param beliefs what is believed of the others so far
 * @param aspirationFloor in [0, 1]
 */
public record Negotiator(
        Named<OfferPolicy> offer, Named<AcceptancePolicy> acceptance, Beliefs beliefs, double aspirationFloor) {

    /** The rule in the reason of a party that walks away: nothing in the talk is worth its reservation. */
    public static final String RESERVATION = "reservation";

    public Negotiator {
        Check.share(aspirationFloor, "aspiration floor");
    }

    /** A party before a talk with others, an opponent model for each in the order in which they move after it. */
    public static Negotiator of(
            Named<OfferPolicy> offer,
            Named<AcceptancePolicy> acceptance,
            List<OpponentModel> models,
            double aspirationFloor) {
        return new Negotiator(offer, acceptance, Beliefs.of(models), aspirationFloor);
    }

    /** A policy and its name in the catalogue. */
    public record Named<P>(String name, P policy) {}

    /**
     * What a turn brings.
     *
     * @param action what the party does
     * @param reason why
     * @param next the negotiator afterwards
     */
    public record Turned(Action action, Reason reason, Negotiator next) {}

    /**
     * Acts. A function of this negotiator, the view and the stream; costs what the policies cost, and one observation
     * for each offer received since the last turn.
     */
    public Turned act(NegotiationView view, RandomStream random) {
        if (view.own().best() < view.reservation()) {
            Reason reason = new Reason(
                    RESERVATION,
                    view.reservation(),
                    view.reservation(),
                    Optional.empty(),
                    view.lastReceivedUtility(),
                    Optional.empty());
            return new Turned(new Action.Walk(), reason, this);
        }
        NegotiationView committed = view.withReservation(floor(view));
        Beliefs learned = beliefs.after(view);
        OfferPolicy.Turn turn = offer.policy.next(committed, learned.together(), random);
        Negotiator next =
                new Negotiator(new Named<>(offer.name, turn.successor()), acceptance, learned, aspirationFloor);
        return accepts(committed, turn) ? next.accepting(committed, turn) : next.proposing(committed, turn);
    }

    private double floor(NegotiationView view) {
        double best = view.own().best();
        return Math.min(best, view.reservation() + aspirationFloor * (best - view.reservation()));
    }

    private boolean accepts(NegotiationView view, OfferPolicy.Turn turn) {
        return view.lastReceivedUtility()
                        .filter(received -> received >= view.reservation())
                        .isPresent()
                && acceptance.policy.accepts(view, turn);
    }

    private Turned accepting(NegotiationView view, OfferPolicy.Turn turn) {
        int outcome = view.lastReceived().orElseThrow();
        return new Turned(new Action.Accept(), reason(acceptance.name, view, turn, outcome), this);
    }

    private Turned proposing(NegotiationView view, OfferPolicy.Turn turn) {
        if (view.own().utility(turn.outcome()) < view.reservation()) {
            throw belowReservation(view, turn);
        }
        return new Turned(new Action.Propose(turn.outcome()), reason(offer.name, view, turn, turn.outcome()), this);
    }

    private IllegalArgumentException belowReservation(NegotiationView view, OfferPolicy.Turn turn) {
        return new IllegalArgumentException("The utility of an offer by " + offer.name + " ("
                + view.own().utility(turn.outcome()) + ") must be at least the reservation (" + view.reservation()
                + ").\nMaybe its policy overlooks view.reservation().");
    }

    private Reason reason(String rule, NegotiationView view, OfferPolicy.Turn turn, int outcome) {
        return new Reason(
                rule,
                turn.target(),
                view.reservation(),
                Optional.of(view.own().utility(outcome)),
                view.lastReceivedUtility(),
                beliefs.together().estimate(outcome));
    }
}

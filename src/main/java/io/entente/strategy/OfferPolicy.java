package io.entente.strategy;

import io.entente.random.RandomStream;

/** Decides what to offer next. A function of its arguments; one that learns returns its next self in the turn. */
public interface OfferPolicy {

    /**
     * The next offer.
     *
     * @param view what the party sees; its own outcomes hold at least one that is worth the reservation
     * @param opponent what is believed of the other side
     * @param random this component's stream for this talk
     */
    Turn next(NegotiationView view, Belief opponent, RandomStream random);

    /**
     * An offer and who makes the one after it.
     *
     * @param outcome id of the outcome offered, worth at least the reservation
     * @param target utility that was aimed at
     * @param successor the policy for the next turn
     */
    record Turn(int outcome, double target, OfferPolicy successor) {}
}

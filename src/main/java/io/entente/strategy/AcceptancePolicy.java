package io.entente.strategy;

/** Decides whether the other side's last offer is good enough. */
public interface AcceptancePolicy {

    /**
     * Whether to accept. Asked only when an offer has been received that is worth the reservation.
     *
     * @param view what the party sees
     * @param next what this party would offer instead
     */
    boolean accepts(NegotiationView view, OfferPolicy.Turn next);
}

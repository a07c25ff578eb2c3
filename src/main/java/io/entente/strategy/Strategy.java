package io.entente.strategy;

import java.util.List;

/**
 * The policies that a choice names, put together. They hold no state, so that one strategy serves all talks of a run.
 *
 * @param offer what to propose, with its name
 * @param acceptance when to accept, with its name
 * @param opponent what to believe of the other side
 * @param link whom to approach
 * @param aspirationFloor share of the largest rational gain below which a target never falls, in [0, 1)
 */
public record Strategy(
        Negotiator.Named<OfferPolicy> offer,
        Negotiator.Named<AcceptancePolicy> acceptance,
        OpponentModelling opponent,
        LinkPolicy link,
        double aspirationFloor) {

    /**
     * A negotiator for one talk.
     *
     * @param others the other parties, in the order in which they move after this one
     */
    public Negotiator negotiator(List<Counterpart> others) {
        return Negotiator.of(
                offer, acceptance, others.stream().map(opponent::start).toList(), aspirationFloor);
    }
}

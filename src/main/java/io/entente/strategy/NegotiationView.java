package io.entente.strategy;

import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import java.util.List;
import java.util.Optional;

/**
 * All that one party can see of a talk when it is its turn. Utilities are gains over the disagreement point, in the
 * unit of the outcome space (USD bn in the alliance world).
 *
 * @param setting what stays the same during the talk
 * @param round 0-based
 * @param own the talk's outcomes as this party ranks them
 * @param reservation nothing below is offered or accepted: disagreement, the best provisional alternative, or the floor
 * @param offers of each party, in the order of moving
 * @param proposer whose latest offer is on the table; empty before the first
 */
public record NegotiationView(
        Setting setting,
        int round,
        RankedOutcomes own,
        double reservation,
        List<Offers> offers,
        Optional<Integer> proposer) {

    /** The view in a talk of two: the offer on the table is the other side's latest. */
    public static NegotiationView bilateral(
            Setting setting, int round, RankedOutcomes own, double reservation, Offers made, Offers received) {
        boolean opens = setting.party() == 0;
        Optional<Integer> proposer = received.isEmpty() ? Optional.empty() : Optional.of(opens ? 1 : 0);
        List<Offers> offers = opens ? List.of(made, received) : List.of(received, made);
        return new NegotiationView(setting, round, own, reservation, offers, proposer);
    }

    /** Issues and levels of the outcomes. */
    public OutcomeSpace space() {
        return setting.space();
    }

    /** Deadline in rounds. */
    public int rounds() {
        return setting.rounds();
    }

    /** Which of the parties this is, in the order of moving, 0-based. */
    public int party() {
        return setting.party();
    }

    /** The actor's own situation. */
    public Circumstances circumstances() {
        return setting.circumstances();
    }

    /** What this party has offered. */
    public Offers ownOffers() {
        return offers.get(party());
    }

    /** What the party that moves just before this one has offered; with two parties, the other side. */
    public Offers received() {
        return offers.get((party() == 0 ? offers.size() : party()) - 1);
    }

    /** Relative time in (0, 1): (round + 1) / (rounds + 1), the {@code negmas} convention of model.md §12. */
    public double relativeTime() {
        return (round + 1.0) / (rounds() + 1.0);
    }

    /**
     * Utility that stands for an aspiration in [0, 1]: 1 is the best outcome, 0 the reservation, or the worst outcome
     * where that is better.
     */
    public double utilityAt(double aspiration) {
        double least = Math.max(reservation, own.worst());
        return least + aspiration * Math.max(0, own.best() - least);
    }

    /** The offer on the table; empty before the first. */
    public Optional<Integer> lastReceived() {
        return proposer.map(party -> offers.get(party).last());
    }

    /** What the offer on the table is worth to this party; empty before the first. */
    public Optional<Double> lastReceivedUtility() {
        return lastReceived().map(own::utility);
    }

    /** The same view with another reservation. */
    public NegotiationView withReservation(double other) {
        return new NegotiationView(setting, round, own, other, offers, proposer);
    }
}

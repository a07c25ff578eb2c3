package io.entente.strategy;

import io.entente.preference.RankedOutcomes;
import java.util.List;
import java.util.Optional;

/**
 * All that one party can see of a talk when it is its turn. Utilities are gains over the disagreement point, in the
 * unit of the outcome space (USD bn in the alliance world).
 *
 * @param round 0-based
 * @param rounds deadline in rounds
 * @param party 0 or 1
 * @param own the talk's outcomes as this party ranks them
 * @param reservation nothing below is offered or accepted: disagreement, the best provisional alternative, or the floor
 * @param ownOffers outcome ids this party has offered, oldest first
 * @param received outcome ids this party has been offered, oldest first
 * @param circumstances the actor's own situation, for tactics that follow it
 */
public record NegotiationView(
        int round,
        int rounds,
        int party,
        RankedOutcomes own,
        double reservation,
        List<Integer> ownOffers,
        List<Integer> received,
        Circumstances circumstances) {

    public NegotiationView {
        ownOffers = List.copyOf(ownOffers);
        received = List.copyOf(received);
    }

    /** Relative time in (0, 1): (round + 1) / (rounds + 1), the {@code negmas} convention of model.md §12. */
    public double relativeTime() {
        return (round + 1.0) / (rounds + 1.0);
    }

    /**
     * Utility that stands for an aspiration in [0, 1]: 1 is the best outcome, 0 the reservation, or the worst outcome
     * where that is better.
     */
    public double utilityAt(double aspiration) {
        double least = Math.max(reservation, own.worst());
        return least + aspiration * Math.max(0, own.best() - least);
    }

    /** The other side's last offer; empty where it made none. */
    public Optional<Integer> lastReceived() {
        return received.isEmpty() ? Optional.empty() : Optional.of(received.get(received.size() - 1));
    }

    /** What the other side's last offer is worth to this party; empty where it made none. */
    public Optional<Double> lastReceivedUtility() {
        return lastReceived().map(own::utility);
    }

    /** The same view with another reservation. */
    public NegotiationView withReservation(double other) {
        return new NegotiationView(round, rounds, party, own, other, ownOffers, received, circumstances);
    }
}

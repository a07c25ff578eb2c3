package io.entente.strategy;

import io.entente.preference.RankedOutcomes;
import java.util.List;

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

    /** Utility that stands for an aspiration in [0, 1]: 0 is the reservation, 1 the best outcome. */
    public double utilityAt(double aspiration) {
        return reservation + aspiration * Math.max(0, own.best() - reservation);
    }
}

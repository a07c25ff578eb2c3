package io.entente.strategy.offer;

import io.entente.preference.RankedOutcomes;
import io.entente.strategy.Belief;
import java.util.Optional;

/** Finds, among outcomes about as good for a party, the one that the other side is believed to like best. */
final class Favourite {

    private Favourite() {}

    /**
     * The other side's favourite among the outcomes worth between two utilities, the worst for the party of several; the
     * plain one without a belief, or where none is liked better. Costs the number of outcomes looked at.
     */
    static int among(RankedOutcomes own, double least, double most, int plain, Belief opponent) {
        Optional<Double> liked = opponent.estimate(plain);
        if (liked.isEmpty()) {
            return plain;
        }
        int favourite = plain;
        double highest = liked.get();
        for (int rank = own.countAtLeast(least) - 1; rank >= own.countAbove(most); rank--) {
            double estimate = opponent.estimate(own.outcome(rank)).orElse(0.0);
            if (estimate > highest) {
                highest = estimate;
                favourite = own.outcome(rank);
            }
        }
        return favourite;
    }
}

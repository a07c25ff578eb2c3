package io.entente.strategy.offer;

import io.entente.preference.RankedOutcomes;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;

/**
 * What outcomes are worth to both sides, each on its own scale from 0 to 1: to the party itself from its reservation to
 * its best outcome, to the other side as believed. Without a belief the other side is taken to want the opposite: what is
 * worst for the party is best for it.
 */
record Estimates(NegotiationView view, Belief opponent) {

    /** The party's own gain, in [0, 1] for an outcome worth the reservation. */
    double own(int outcome) {
        double range = view.own().best() - view.reservation();
        return range > 0 ? (view.own().utility(outcome) - view.reservation()) / range : 1;
    }

    /** The other side's, in [0, 1]. */
    double other(int outcome) {
        return opponent.estimate(outcome).orElseGet(() -> opposite(outcome));
    }

    private double opposite(int outcome) {
        RankedOutcomes own = view.own();
        double range = own.best() - own.worst();
        return range > 0 ? (own.best() - own.utility(outcome)) / range : 1;
    }

    /** How many outcomes are worth the reservation. */
    int rational() {
        return view.own().countAtLeast(view.reservation());
    }

    /** The outcome with the largest product of both, of several the best for the party; costs the outcomes. */
    int nash() {
        int best = view.own().outcome(0);
        double largest = Double.NEGATIVE_INFINITY;
        for (int rank = 0; rank < rational(); rank++) {
            int outcome = view.own().outcome(rank);
            double product = own(outcome) * other(outcome);
            if (product > largest) {
                largest = product;
                best = outcome;
            }
        }
        return best;
    }
}

package io.entente.strategy.offer;

import io.entente.preference.RankedOutcomes;
import io.entente.strategy.NegotiationView;

/** How a utility aimed at becomes an offer; tools differ, and results with them. */
enum Convention {

    /** NegMAS: the clock reads (s + 1) / (n + 1); the lowest outcome worth at least the target less 1e-4. */
    LOWEST_ABOVE {
        @Override
        double time(NegotiationView view) {
            return view.relativeTime();
        }

        @Override
        double slack() {
            return 1e-4;
        }

        @Override
        int choose(RankedOutcomes own, double target, double reservation) {
            return own.lowestAtLeast(Math.max(target, reservation));
        }
    },

    /** GENIUS: the clock reads s / n; the outcome nearest to the target, if it is worth the reservation. */
    NEAREST {
        @Override
        double time(NegotiationView view) {
            return view.round() / (double) view.rounds();
        }

        @Override
        double slack() {
            return 0;
        }

        @Override
        int choose(RankedOutcomes own, double target, double reservation) {
            int nearest = own.nearest(target);
            return own.utility(nearest) >= reservation ? nearest : own.lowestAtLeast(reservation);
        }
    };

    /** Relative time in [0, 1). */
    abstract double time(NegotiationView view);

    /** By how much an outcome may miss the target, in the unit of utility. */
    abstract double slack();

    /** The utility aimed at after a share of the way down has been conceded, within what there is and is rational. */
    final double target(NegotiationView view, double conceded) {
        double least = view.utilityAt(0);
        double most = view.own().best();
        double onTheCurve = least + (1 - conceded) * (most - least);
        return Math.min(most, Math.max(least, onTheCurve - slack()));
    }

    /** The outcome that stands for the target, worth at least the reservation. */
    abstract int choose(RankedOutcomes own, double target, double reservation);
}

package io.entente.strategy.offer;

import java.util.Arrays;

/**
 * The outcomes worth the reservation that no other is better than for both sides, best for the party first: what is worse
 * for the party is better for the other side. Building costs the number of outcomes, a search the logarithm.
 */
final class EfficientOutcomes {

    private final int[] outcomes;
    private final double[] own;
    private final double[] other;

    private EfficientOutcomes(int[] outcomes, double[] own, double[] other) {
        this.outcomes = outcomes;
        this.own = own;
        this.other = other;
    }

    static EfficientOutcomes of(Estimates worth) {
        int[] outcomes = new int[worth.rational()];
        double[] other = new double[outcomes.length];
        int count = 0;
        for (int rank = 0; rank < worth.rational(); rank++) {
            int outcome = worth.view().own().outcome(rank);
            double estimate = worth.other(outcome);
            if (count > 0 && estimate > other[count - 1] && worth.own(outcome) == worth.own(outcomes[count - 1])) {
                count--;
            }
            if (count == 0 || estimate > other[count - 1]) {
                outcomes[count] = outcome;
                other[count++] = estimate;
            }
        }
        double[] own = new double[count];
        for (int i = 0; i < count; i++) {
            own[i] = worth.own(outcomes[i]);
        }
        return new EfficientOutcomes(outcomes, own, Arrays.copyOf(other, count));
    }

    int outcome(int index) {
        return outcomes[index];
    }

    double own(int index) {
        return own[index];
    }

    double other(int index) {
        return other[index];
    }

    /**
     * Index of what one side likes best of all that leaves the other side a utility; −1 where nothing does.
     *
     * @param party whether the party itself chooses, else the other side
     * @param least what the one who does not choose must have
     */
    int bestFor(boolean party, double least) {
        if (party) {
            int low = 0;
            int high = own.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (other[middle] >= least) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low < own.length ? low : -1;
        }
        int low = -1;
        int high = own.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (own[middle] >= least) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

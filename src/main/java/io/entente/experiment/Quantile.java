package io.entente.experiment;

/** Quantiles of samples. */
final class Quantile {

    private Quantile() {}

    /** A quantile of sorted values, between two of them in proportion. */
    static double of(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

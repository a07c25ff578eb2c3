package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of the variance of a metric that are due to a factor. Intervals by resampling points; estimates from few points
 * may lie below 0 or above 1.
 *
 * @param factor its name
 * @param firstOrder part that the factor explains alone, S_i [Saltelli2010]
 * @param total part that is gone without the factor, S_Ti [Jansen1999]
 */
public record SobolIndices(String factor, Estimate firstOrder, Estimate total) implements Sensitivity.Effect {

    private static final int RESAMPLES = 1000;

    /** Both indices of a factor as numbers. */
    private record Pair(double firstOrder, double total) {}

    @Override
    public double size() {
        return Math.max(firstOrder.size(), total.size());
    }

    /**
     * The indices of every factor.
     *
     * @param sweep of Saltelli's design
     * @param f the metric, by cell; costs a thousand times their number for each factor
     */
    static List<SobolIndices> of(Sweep sweep, double... f) {
        int dimensions = sweep.factors().size();
        int points = f.length / (dimensions + 2);
        double[][] firstOrder = new double[dimensions][RESAMPLES];
        double[][] total = new double[dimensions][RESAMPLES];
        RandomStream random = RandomStream.of(sweep.seed(), "sobol resampling");
        int[] drawn = new int[points];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.setAll(drawn, i -> random.nextInt(points));
            for (int i = 0; i < dimensions; i++) {
                Pair indices = indices(f, dimensions, i, drawn);
                firstOrder[i][r] = indices.firstOrder;
                total[i][r] = indices.total;
            }
        }
        Arrays.setAll(drawn, i -> i);
        List<SobolIndices> found = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            Pair whole = indices(f, dimensions, i, drawn);
            found.add(new SobolIndices(
                    sweep.factors().get(i).name(),
                    Estimate.of(whole.firstOrder, firstOrder[i]),
                    Estimate.of(whole.total, total[i])));
        }
        return found;
    }

    /** The indices of a factor from these points; values are taken from their mean, which steadies both. */
    private static Pair indices(double[] f, int dimensions, int factor, int... points) {
        int n = points.length;
        double mean = 0;
        for (int point : points) {
            int at = point * (dimensions + 2);
            mean += (f[at] + f[at + 1]) / (2 * n);
        }
        double variance = 0;
        double first = 0;
        double total = 0;
        for (int point : points) {
            int at = point * (dimensions + 2);
            double a = f[at] - mean;
            double b = f[at + 1] - mean;
            double mixed = f[at + 2 + factor] - mean;
            variance += (a * a + b * b) / (2 * n);
            first += b * (mixed - a) / n;
            total += (a - mixed) * (a - mixed) / (2 * n);
        }
        return variance <= 0 ? new Pair(0, 0) : new Pair(first / variance, total / variance);
    }
}

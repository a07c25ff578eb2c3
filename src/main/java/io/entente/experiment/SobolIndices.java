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
        int[] all = new int[f.length / (dimensions + 2)];
        Arrays.setAll(all, i -> i);
        List<int[]> resamples = resamples(sweep, all.length);
        List<SobolIndices> indices = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            int factor = i;
            List<Pair> drawn = resamples.stream()
                    .map(points -> indices(f, dimensions, factor, points))
                    .toList();
            Pair whole = indices(f, dimensions, factor, all);
            indices.add(new SobolIndices(
                    sweep.factors().get(i).name(),
                    Estimate.of(
                            whole.firstOrder,
                            drawn.stream().mapToDouble(Pair::firstOrder).toArray()),
                    Estimate.of(
                            whole.total, drawn.stream().mapToDouble(Pair::total).toArray())));
        }
        return indices;
    }

    /** The same points for all factors. */
    private static List<int[]> resamples(Sweep sweep, int points) {
        RandomStream random = RandomStream.of(sweep.seed(), "sobol resampling");
        List<int[]> resamples = new ArrayList<>();
        for (int r = 0; r < RESAMPLES; r++) {
            int[] drawn = new int[points];
            Arrays.setAll(drawn, i -> random.nextInt(points));
            resamples.add(drawn);
        }
        return resamples;
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

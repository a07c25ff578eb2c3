package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a metric changes by when a factor crosses its range, from steps at many places [Morris1991]. Intervals of means over the
 * walks.
 *
 * @param factor its name
 * @param mu mean of the effects, which those of opposite sign cancel in
 * @param muStar mean of their sizes [Campolongo2007]
 * @param sigma their standard deviation, high where the factor interacts or bends; 0 of fewer than two
 */
public record ElementaryEffects(String factor, Estimate mu, Estimate muStar, double sigma)
        implements Sensitivity.Effect {

    @Override
    public double size() {
        return muStar.value();
    }

    /**
     * The effects of every factor.
     *
     * @param sweep of Morris's design
     * @param f the metric, by cell
     */
    static List<ElementaryEffects> of(Sweep sweep, List<Cell> cells, double... f) {
        List<ElementaryEffects> found = new ArrayList<>();
        for (int i = 0; i < sweep.factors().size(); i++) {
            Sweep.Factor factor = sweep.factors().get(i);
            double[] effects = effects(sweep, i, cells, f);
            found.add(new ElementaryEffects(
                    factor.name(),
                    mean(effects, sweep, factor),
                    mean(Arrays.stream(effects).map(Math::abs).toArray(), sweep, factor),
                    standardDeviation(effects)));
        }
        return found;
    }

    /** Of effects or their sizes, from the same walks. */
    private static Estimate mean(double[] effects, Sweep sweep, Sweep.Factor factor) {
        return Estimate.of(MeanInterval.of(effects, RandomStream.of(sweep.seed(), "morris resampling", factor.name())));
    }

    /** One for each walk in which the factor moved: between two of few values it may stand still. None is no effect. */
    private static double[] effects(Sweep sweep, int factor, List<Cell> cells, double... f) {
        int dimensions = sweep.factors().size();
        List<Double> effects = new ArrayList<>();
        for (int from = 0; from + 1 < f.length; from++) {
            boolean sameWalk = from % (dimensions + 1) < dimensions;
            double moved = moved(
                    sweep.factors().get(factor),
                    cells.get(from).levels().get(factor),
                    cells.get(from + 1).levels().get(factor));
            if (sameWalk && moved != 0) {
                effects.add((f[from + 1] - f[from]) / moved);
            }
        }
        return effects.isEmpty()
                ? new double[1]
                : effects.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** By how much of its range a factor moved. */
    private static double moved(Sweep.Factor factor, String from, String to) {
        if (from.equals(to)) {
            return 0;
        }
        if (factor.continuous()) {
            double range = factor.high().orElseThrow() - factor.low().orElseThrow();
            return (Double.parseDouble(to) - Double.parseDouble(from)) / range;
        }
        int levels = Math.max(1, factor.values().size() - 1);
        return (factor.values().indexOf(to) - factor.values().indexOf(from)) / (double) levels;
    }

    private static double standardDeviation(double... effects) {
        double mean = Arrays.stream(effects).average().orElseThrow();
        double squares =
                Arrays.stream(effects).map(e -> (e - mean) * (e - mean)).sum();
        return effects.length < 2 ? 0 : StrictMath.sqrt(squares / (effects.length - 1));
    }
}

package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each factor of a sweep matters to a metric, by what its design allows.
 *
 * @param metric its name
 * @param method sobol, morris or tornado
 * @param factors one for each, in their order
 */
public record Sensitivity(String metric, String method, List<Effect> factors) {

    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    public Sensitivity {
        factors = List.copyOf(factors);
    }

    /**
     * A factor's effect.
     *
     * @param factor its name
     * @param first sobol: part of the variance that the factor explains alone [Saltelli2010]; morris: mean elementary effect
     *     over the whole range; tornado: lowest mean less that of the base
     * @param total sobol: part that is gone without the factor [Jansen1999]; morris: mean of the absolute effects; tornado:
     *     highest mean less that of the base
     * @param spread sobol: half width of the 95 % interval of the total effect, by resampling points; morris: standard
     *     deviation of the effects, high where the factor interacts or bends; tornado: half width of the wider interval
     */
    public record Effect(String factor, double first, double total, double spread) {}

    /**
     * The effects on a metric.
     *
     * @param byCell the metric of every replication, by cell
     * @param cells of the design
     * @return empty where the design allows none, or a cell is missing
     */
    public static Optional<Sensitivity> of(
            Sweep sweep, List<Cell> cells, String metric, Map<Integer, List<Double>> byCell) {
        boolean whole = cells.stream().allMatch(cell -> byCell.containsKey(cell.index()));
        if (!whole) {
            return Optional.empty();
        }
        double[] means = cells.stream()
                .mapToDouble(cell -> byCell.get(cell.index()).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toArray();
        return switch (sweep.design()) {
            case SALTELLI -> Optional.of(new Sensitivity(metric, "sobol", sobol(sweep, means)));
            case MORRIS -> Optional.of(new Sensitivity(metric, "morris", morris(sweep, cells, means)));
            case ONE_AT_A_TIME -> Optional.of(new Sensitivity(metric, "tornado", tornado(sweep, cells, byCell)));
            default -> Optional.empty();
        };
    }

    private static List<Effect> sobol(Sweep sweep, double... f) {
        int dimensions = sweep.factors().size();
        int points = f.length / (dimensions + 2);
        int[] all = new int[points];
        Arrays.setAll(all, i -> i);
        RandomStream random = RandomStream.of(sweep.seed(), "sobol resampling");
        List<double[]> totals = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            totals.add(new double[RESAMPLES]);
        }
        int[] drawn = new int[points];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.setAll(drawn, i -> random.nextInt(points));
            for (int i = 0; i < dimensions; i++) {
                totals.get(i)[r] = indices(f, dimensions, i, drawn)[1];
            }
        }
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            double[] index = indices(f, dimensions, i, all);
            double[] sorted = totals.get(i);
            Arrays.sort(sorted);
            double width = sorted[(int) ((1 - TAIL) * (RESAMPLES - 1))] - sorted[(int) (TAIL * (RESAMPLES - 1))];
            effects.add(new Effect(sweep.factors().get(i).name(), index[0], index[1], width / 2));
        }
        return effects;
    }

    /** First-order and total index of a factor from these points; values are taken from their mean, which steadies both. */
    private static double[] indices(double[] f, int dimensions, int factor, int... points) {
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
        return variance <= 0 ? new double[2] : new double[] {first / variance, total / variance};
    }

    private static List<Effect> morris(Sweep sweep, List<Cell> cells, double... f) {
        int dimensions = sweep.factors().size();
        List<List<Double>> effects = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            effects.add(new ArrayList<>());
        }
        for (int walk = 0; walk + dimensions < f.length; walk += dimensions + 1) {
            for (int step = 0; step < dimensions; step++) {
                List<String> from = cells.get(walk + step).levels();
                List<String> to = cells.get(walk + step + 1).levels();
                for (int i = 0; i < dimensions; i++) {
                    double moved = moved(sweep.factors().get(i), from.get(i), to.get(i));
                    if (moved != 0) {
                        effects.get(i).add((f[walk + step + 1] - f[walk + step]) / moved);
                    }
                }
            }
        }
        List<Effect> found = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            double[] own = effects.get(i).stream().mapToDouble(e -> e).toArray();
            double mean = Arrays.stream(own).average().orElse(0);
            double absolute = Arrays.stream(own).map(Math::abs).average().orElse(0);
            double squares =
                    Arrays.stream(own).map(e -> (e - mean) * (e - mean)).sum();
            double deviation = own.length < 2 ? 0 : StrictMath.sqrt(squares / (own.length - 1));
            found.add(new Effect(sweep.factors().get(i).name(), mean, absolute, deviation));
        }
        return found;
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

    private static List<Effect> tornado(Sweep sweep, List<Cell> cells, Map<Integer, List<Double>> byCell) {
        List<Double> base = byCell.get(0);
        List<Effect> found = new ArrayList<>();
        for (int i = 0; i < sweep.factors().size(); i++) {
            double low = 0;
            double high = 0;
            double width = 0;
            for (Cell cell : cells) {
                if (!cell.levels().get(i).equals(cells.get(0).levels().get(i))) {
                    PairedInterval interval = against(base, byCell.get(cell.index()), sweep, cell);
                    low = Math.min(low, interval.mean());
                    high = Math.max(high, interval.mean());
                    width = Math.max(width, (interval.high() - interval.low()) / 2);
                }
            }
            found.add(new Effect(sweep.factors().get(i).name(), low, high, width));
        }
        return found;
    }

    private static PairedInterval against(List<Double> base, List<Double> other, Sweep sweep, Cell cell) {
        double[] differences = new double[Math.min(base.size(), other.size())];
        Arrays.setAll(differences, r -> other.get(r) - base.get(r));
        return PairedInterval.of(differences, RandomStream.of(sweep.seed(), "tornado", "cell " + cell.index()));
    }
}

package io.entente.experiment;

import io.entente.scenario.Sweep;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each factor of a sweep matters to a metric, by what its design allows.
 *
 * @param metric its name
 * @param method sobol, morris or tornado
 * @param replications how many it is told from: those that finished in every cell
 * @param repeated whether effects were seen more than once: otherwise nothing tells how sure they are, and both ends of an
 *     interval are its value
 * @param factors one for each, in their order
 */
public record Sensitivity(
        String metric, String method, int replications, boolean repeated, List<? extends Effect> factors) {

    public Sensitivity {
        factors = List.copyOf(factors);
    }

    /** A factor's effect, as one of the methods tells it. */
    public sealed interface Effect permits SobolIndices, ElementaryEffects, Swing {

        /** Name of the factor. */
        String factor();

        /** By this factors are ranked: the larger, the more it matters. */
        double size();
    }

    /** How effects are told from the runs of a design. */
    private record Method(String name, Effects effects) {}

    /** The effects of all factors on a metric: a row for each cell with a column for each replication. */
    private interface Effects {
        List<? extends Effect> of(Sweep sweep, List<Cell> cells, double[][] metric);
    }

    /** Whether the effects of factors can be told from a design: it moves one factor at a time, or mixes samples to that end. */
    public static boolean allowedBy(Sweep.Design design) {
        return method(design).isPresent();
    }

    private static Optional<Method> method(Sweep.Design design) {
        return switch (design) {
            case SALTELLI -> Optional.of(new Method("sobol", (sweep, cells, f) -> SobolIndices.of(sweep, means(f))));
            case MORRIS ->
                Optional.of(new Method("morris", (sweep, cells, f) -> ElementaryEffects.of(sweep, cells, means(f))));
            case ONE_AT_A_TIME -> Optional.of(new Method("tornado", Swing::of));
            case FULL_FACTORIAL, LATIN_HYPERCUBE, SOBOL -> Optional.empty();
        };
    }

    /**
     * The effects on a metric, from the replications that finished in every cell.
     *
     * @param cells of the design
     * @param byCell the metric of every finished run, by cell and seed
     * @return empty where the design allows none, or no replication finished in every cell
     */
    public static Optional<Sensitivity> of(
            Sweep sweep, List<Cell> cells, String metric, Map<Integer, Map<Long, Double>> byCell) {
        double[][] paired = PairedMetric.of(cells, byCell);
        return method(sweep.design())
                .filter(method -> paired[0].length > 0)
                .map(method -> new Sensitivity(
                        metric,
                        method.name,
                        paired[0].length,
                        repeated(sweep, paired[0].length),
                        method.effects.of(sweep, cells, paired)));
    }

    /** A tornado sees an effect once in each replication, the other designs once at each of their points. */
    private static boolean repeated(Sweep sweep, int replications) {
        return (sweep.design() == Sweep.Design.ONE_AT_A_TIME ? replications : sweep.points()) > 1;
    }

    private static double[] means(double[][] paired) {
        return Arrays.stream(paired)
                .mapToDouble(cell -> Arrays.stream(cell).average().orElseThrow())
                .toArray();
    }
}

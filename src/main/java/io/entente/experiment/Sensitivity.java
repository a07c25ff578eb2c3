package io.entente.experiment;

import io.entente.scenario.Sweep;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much each factor of a sweep matters to a metric, by what its design allows.
 *
 * @param metric its name
 * @param method sobol, morris or tornado
 * @param factors one for each, in their order
 */
public record Sensitivity(String metric, String method, List<? extends Effect> factors) {

    private static final Set<Sweep.Design> TELLING =
            EnumSet.of(Sweep.Design.SALTELLI, Sweep.Design.MORRIS, Sweep.Design.ONE_AT_A_TIME);

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

    /** Whether the effects of factors can be told from a design: it moves one factor at a time, or mixes samples to that end. */
    public static boolean allowedBy(Sweep.Design design) {
        return TELLING.contains(design);
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
        if (!allowedBy(sweep.design()) || paired[0].length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (sweep.design()) {
                    case SALTELLI -> new Sensitivity(metric, "sobol", SobolIndices.of(sweep, means(paired)));
                    case MORRIS -> new Sensitivity(metric, "morris", ElementaryEffects.of(sweep, cells, means(paired)));
                    default -> new Sensitivity(metric, "tornado", Swing.of(sweep, cells, paired));
                });
    }

    private static double[] means(double[][] paired) {
        return Arrays.stream(paired)
                .mapToDouble(cell -> Arrays.stream(cell).average().orElseThrow())
                .toArray();
    }
}

package io.entente.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A metric of a sweep's runs under the seeds that all cells have. */
final class PairedMetric {

    /** Metrics that differ by less than this part of themselves differ by rounding. */
    private static final double ROUNDING = 1e-9;

    private PairedMetric() {}

    /** A metric as it is, or as it was where only rounding sets the two apart, which is no effect. */
    static double changed(double before, double after) {
        double rounding = ROUNDING * Math.max(Math.abs(before), Math.abs(after));
        return Math.abs(after - before) <= rounding ? before : after;
    }

    /**
     * A row for each cell with a column for each replication that finished in all of them; what differs from the first cell by
     * rounding alone is the same.
     *
     * @param byCell the metric of every finished run, by cell and seed
     */
    static double[][] of(List<Cell> cells, Map<Integer, Map<Long, Double>> byCell) {
        Set<Long> seeds = new LinkedHashSet<>(byCell.getOrDefault(0, Map.of()).keySet());
        cells.forEach(cell ->
                seeds.retainAll(byCell.getOrDefault(cell.index(), Map.of()).keySet()));
        return cells.stream()
                .map(cell -> seeds.stream()
                        .mapToDouble(seed -> changed(
                                byCell.get(0).get(seed),
                                byCell.get(cell.index()).get(seed)))
                        .toArray())
                .toArray(double[][]::new);
    }
}

package io.entente.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A metric of a sweep's runs under the seeds that all cells have. */
final class PairedMetric {

    private PairedMetric() {}

    /**
     * A row for each cell with a column for each replication that finished in all of them.
     *
     * @param byCell the metric of every finished run, by cell and seed
     */
    static double[][] of(List<Cell> cells, Map<Integer, Map<Long, Double>> byCell) {
        Set<Long> seeds = new LinkedHashSet<>(byCell.getOrDefault(0, Map.of()).keySet());
        cells.forEach(cell ->
                seeds.retainAll(byCell.getOrDefault(cell.index(), Map.of()).keySet()));
        return cells.stream()
                .map(cell -> seeds.stream()
                        .mapToDouble(seed -> byCell.get(cell.index()).get(seed))
                        .toArray())
                .toArray(double[][]::new);
    }
}

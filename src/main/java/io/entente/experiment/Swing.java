package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Between what a metric swings while a factor alone is varied: a bar of the tornado. Differences to the base, all factors at
 * their first level, paired by seed.
 *
 * @param factor its name
 * @param lowest the largest mean decrease; 0 where no level lowers the metric
 * @param lowestAt the level that brings it
 * @param highest the largest mean increase; 0 where no level raises the metric
 * @param highestAt the level that brings it
 */
public record Swing(String factor, Estimate lowest, String lowestAt, Estimate highest, String highestAt)
        implements Sensitivity.Effect {

    private static final Comparator<Reached> BY_VALUE =
            Comparator.comparingDouble(reached -> reached.difference.value());

    /** What a level changes. */
    private record Reached(String level, Estimate difference) {}

    @Override
    public double size() {
        return Math.max(lowest.size(), highest.size());
    }

    /**
     * The swing of every factor.
     *
     * @param sweep of the design that varies one at a time
     * @param metric a row for each cell with a column for each replication
     */
    static List<Swing> of(Sweep sweep, List<Cell> cells, double[]... metric) {
        List<Swing> swings = new ArrayList<>();
        for (int i = 0; i < sweep.factors().size(); i++) {
            String before = cells.get(0).levels().get(i);
            List<Reached> reached = new ArrayList<>(List.of(new Reached(before, new Estimate(0, 0, 0))));
            for (Cell cell : cells) {
                String level = cell.levels().get(i);
                if (!level.equals(before)) {
                    reached.add(new Reached(level, against(metric[0], metric[cell.index()], sweep, cell)));
                }
            }
            Reached lowest = reached.stream().min(BY_VALUE).orElseThrow();
            Reached highest = reached.stream().max(BY_VALUE).orElseThrow();
            swings.add(new Swing(
                    sweep.factors().get(i).name(), lowest.difference, lowest.level, highest.difference, highest.level));
        }
        return swings;
    }

    private static Estimate against(double[] base, double[] other, Sweep sweep, Cell cell) {
        double[] differences = new double[base.length];
        Arrays.setAll(differences, r -> other[r] - base[r]);
        return Estimate.of(
                PairedInterval.of(differences, RandomStream.of(sweep.seed(), "tornado", "cell " + cell.index())));
    }
}

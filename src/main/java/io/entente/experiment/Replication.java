package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import java.util.List;

/**
 * One run of a sweep. Runs are numbered replication by replication, so that however far a sweep has come all cells have had
 * about as many. All cells share the seed of a replication: what differs between two cells is what was varied.
 *
 * @param run number, from 0
 * @param cell of the design
 * @param replication from 0
 * @param seed of the run
 */
public record Replication(int run, Cell cell, int replication, long seed) {

    private static final double SEEDS = 1L << 53;

    /** The run of a number. */
    public static Replication of(Sweep sweep, List<Cell> cells, int run) {
        int replication = run / cells.size();
        return new Replication(run, cells.get(run % cells.size()), replication, seed(sweep.seed(), replication));
    }

    /** The seed of a replication, derived by its name: independent of the order of runs and of how many there are. */
    public static long seed(long sweep, int replication) {
        return (long) (RandomStream.of(sweep, "replication " + replication).nextDouble() * SEEDS);
    }
}

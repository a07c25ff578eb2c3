package io.entente.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Who carries out the runs of a sweep; what they come to goes to workers' files in its folder. */
@FunctionalInterface
interface Workforce {

    /**
     * Carries out runs.
     *
     * @param folder of the sweep, where it is described
     * @param missing numbers of runs
     * @param progress hears how many are done, from several threads
     * @param interrupted asked now and then
     */
    void carryOut(SweepFolder folder, List<Integer> missing, IntConsumer progress, BooleanSupplier interrupted);
}

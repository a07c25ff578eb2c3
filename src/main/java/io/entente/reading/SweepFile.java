package io.entente.reading;

import io.entente.scenario.Sweep;
import java.util.List;
import java.util.Optional;

/**
 * A sweep as it is written.
 *
 * @param name short name
 * @param title what it is about
 * @param scenario file, beside the sweep's
 * @param set overrides that hold in every run
 * @param factors what is varied
 * @param design which combinations are run
 * @param points of a sampled design
 * @param replications of every cell
 * @param seed of the replications
 */
record SweepFile(
        String name,
        String title,
        String scenario,
        List<String> set,
        List<FactorEntry> factors,
        Sweep.Design design,
        int points,
        int replications,
        int seed) {

    /**
     * What is varied.
     *
     * @param path of the value, or an actor
     * @param name of the column; the path where it is left out
     * @param values levels
     * @param low lower end of a range
     * @param high upper end of a range
     */
    record FactorEntry(
            String path, Optional<String> name, List<String> values, Optional<Double> low, Optional<Double> high) {}
}

package io.entente.scenario;

import io.entente.quantity.Check;
import java.util.List;
import java.util.Optional;

/**
 * An experiment: a scenario run many times with some of its values varied.
 *
 * @param name short name, also that of the folder with the results
 * @param title what it is about; empty where nothing is said
 * @param scenario file of the base scenario, as a path from the working folder
 * @param set overrides that hold in every run, {@code path=value}
 * @param factors what is varied; none: replications of the base alone
 * @param design which combinations of levels are run
 * @param points number of points of a sampled design
 * @param replications runs of every cell, each with a seed that all cells share
 * @param seed from which the seeds of the replications are derived
 */
public record Sweep(
        String name,
        String title,
        String scenario,
        List<String> set,
        List<Factor> factors,
        Design design,
        int points,
        int replications,
        long seed) {

    /** Which combinations of levels are run. */
    public enum Design {
        /** All of them. */
        FULL_FACTORIAL,
        /** The base, the first level of every factor, and each other level alone. */
        ONE_AT_A_TIME,
        /** Points, one in each of as many slices of every factor [McKay1979]. */
        LATIN_HYPERCUBE,
        /** Points of a Sobol sequence [Sobol1967]. */
        SOBOL,
        /** Two samples and their mixtures, for first-order and total effects [Saltelli2010]. */
        SALTELLI,
        /** Walks that change one factor at a step, for elementary effects [Morris1991]. */
        MORRIS
    }

    /**
     * Something that is varied.
     *
     * @param name short name, that of a column
     * @param path of the value in the scenario, or an actor that is {@code on} or {@code off}
     * @param values its levels, each as YAML; empty for a range
     * @param low lower end of a range
     * @param high upper end of a range
     */
    public record Factor(String name, String path, List<String> values, Optional<Double> low, Optional<Double> high) {

        public Factor {
            values = List.copyOf(values);
            boolean range = low.isPresent() && high.isPresent() && low.get() < high.get();
            boolean listed = low.isEmpty() && high.isEmpty();
            Check.that(
                    values.isEmpty() ? range : listed,
                    "factor",
                    name,
                    "have either values, or a low end and a higher high one",
                    "write values: [0.4, 0.6]");
        }

        /** Whether it is a range. */
        public boolean continuous() {
            return values.isEmpty();
        }
    }

    public Sweep {
        set = List.copyOf(set);
        factors = List.copyOf(factors);
    }

    /** The same experiment with another base scenario, or the same one in another place. */
    public Sweep of(String otherScenario) {
        return new Sweep(name, title, otherScenario, set, factors, design, points, replications, seed);
    }
}

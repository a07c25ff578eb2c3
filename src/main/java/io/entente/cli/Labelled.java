package io.entente.cli;

import io.entente.outcome.NegotiationDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An outcome as a machine reads it.
 *
 * @param outcome its id
 * @param values what it says, by issue
 * @param utilities of the parties, undiscounted
 */
record Labelled(int outcome, Map<String, String> values, List<Double> utilities) {

    static Labelled of(NegotiationDomain domain, int outcome, double... utilities) {
        return new Labelled(
                outcome,
                domain.labels(outcome),
                Arrays.stream(utilities).boxed().toList());
    }

    /** The values in one line. */
    String words() {
        return String.join(", ", values.values());
    }
}

package io.entente.outcome;

import io.entente.quantity.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a negotiation is about: named issues with named values. An outcome takes one value of each; its id is that of
 * the {@link #space()}.
 *
 * @param name of the domain
 * @param issues in the order of the file, at least one
 */
public record NegotiationDomain(String name, List<Issue> issues) {

    /** What is listed outcome by outcome must fit into memory. */
    public static final int MOST_OUTCOMES = 2_000_000;

    /**
     * One thing to agree on.
     *
     * @param name of the issue
     * @param values to choose from, in the order of the file, at least one
     */
    public record Issue(String name, List<String> values) {

        public Issue {
            values = List.copyOf(values);
        }
    }

    public NegotiationDomain {
        issues = List.copyOf(issues);
        Check.that(!issues.isEmpty(), "number of issues", 0, "be at least 1", "add an issue");
        double outcomes = 1;
        for (Issue issue : issues) {
            outcomes *= issue.values().size();
        }
        Check.that(
                outcomes <= MOST_OUTCOMES,
                "number of outcomes",
                outcomes,
                "be at most " + MOST_OUTCOMES,
                "leave out values that nobody wants");
    }

    /** The outcomes' ids. */
    public OutcomeSpace space() {
        return new OutcomeSpace(
                issues.stream().map(issue -> issue.values().size()).toList());
    }

    /** Number of outcomes. */
    public int outcomes() {
        return (int) space().size();
    }

    /** What an outcome says: the value of each issue, by name. */
    public Map<String, String> labels(int outcome) {
        int[] levels = space().decode(outcome);
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < levels.length; i++) {
            labels.put(issues.get(i).name(), issues.get(i).values().get(levels[i]));
        }
        return labels;
    }
}

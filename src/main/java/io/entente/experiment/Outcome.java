package io.entente.experiment;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run came to, as far as runs are compared.
 *
 * @param metrics by name
 * @param structure who was linked to whom by what at the end
 */
public record Outcome(Map<String, Double> metrics, String structure) {

    public Outcome {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    }

    /** That of a record. */
    public static Outcome of(RunRecord done) {
        return new Outcome(done.metrics(), done.structure());
    }

    /** The linked pairs, {@code amazon~openai}. */
    SortedSet<String> links() {
        SortedSet<String> links = new TreeSet<>();
        for (String cloud : structure.split(";")) {
            int at = cloud.indexOf('>');
            for (String lab : at < 0 ? new String[0] : cloud.substring(at + 1).split(",")) {
                links.add(cloud.substring(0, at) + "~" + lab.substring(0, lab.indexOf(':')));
            }
        }
        return links;
    }
}

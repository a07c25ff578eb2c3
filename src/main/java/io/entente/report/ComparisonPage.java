package io.entente.report;

import io.entente.experiment.Outcome;
import io.entente.experiment.PairedComparison;
import io.entente.experiment.Sensitivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page of a comparison: of two or more configurations under the same seeds, or of a sweep's cells. */
public final class ComparisonPage {

    private ComparisonPage() {}

    /** A value that differs between the first side and another. */
    public record Change(String path, String before, String after) {}

    /**
     * What is compared.
     *
     * @param name shown
     * @param outcomes of its runs, by seed
     */
    public record Side(String name, Map<Long, Outcome> outcomes) {

        public Side {
            outcomes = new TreeMap<>(outcomes);
        }
    }

    /**
     * Another side against the first.
     *
     * @param name of it
     * @param changes of the configuration
     * @param outcomes paired by seed
     */
    public record Against(String name, List<Change> changes, PairedComparison outcomes) {

        public Against {
            changes = List.copyOf(changes);
        }
    }

    /**
     * How many configurations there are.
     *
     * @param compared those with runs that finished; more than sides where only the first are shown
     * @param unfinished those without
     */
    public record Extent(int compared, int unfinished) {}

    /**
     * The page.
     *
     * @param title in its tab
     * @param sides at least two, the first that with which the others are compared
     * @param comparisons of each of the others, in their order
     * @param extent how many configurations there are
     * @param sensitivities what a sweep's design tells of its factors; empty otherwise
     */
    public static String of(
            String title, List<Side> sides, List<Against> comparisons, Extent extent, List<Sensitivity> sensitivities) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", title);
        data.put("sides", sides.stream().map(Side::name).toList());
        data.put("comparisons", comparisons);
        data.put("configurations", extent.compared());
        data.put("unfinished", extent.unfinished());
        data.put("values", values(sides));
        data.put("sensitivities", sensitivities);
        return HtmlPage.of("compare", title, data);
    }

    /** Every metric under the seeds that all sides have: by metric, then by seed, one number for each side. */
    private static Map<String, Map<Long, List<Double>>> values(List<Side> sides) {
        TreeSet<Long> seeds = new TreeSet<>(sides.get(0).outcomes().keySet());
        sides.forEach(side -> seeds.retainAll(side.outcomes().keySet()));
        Map<String, Map<Long, List<Double>>> values = new TreeMap<>();
        for (long seed : seeds) {
            TreeSet<String> metrics =
                    new TreeSet<>(sides.get(0).outcomes().get(seed).metrics().keySet());
            sides.forEach(side ->
                    metrics.retainAll(side.outcomes().get(seed).metrics().keySet()));
            for (String metric : metrics) {
                values.computeIfAbsent(metric, m -> new TreeMap<>())
                        .put(
                                seed,
                                sides.stream()
                                        .map(side -> side.outcomes()
                                                .get(seed)
                                                .metrics()
                                                .get(metric))
                                        .toList());
            }
        }
        return values;
    }
}

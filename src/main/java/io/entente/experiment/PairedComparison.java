package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a difference in configuration did: two sets of runs under the same seeds, compared pair by pair.
 *
 * @param pairs how many
 * @param flipped pairs whose alliances differ at the end
 * @param metrics every metric that both have, by name
 * @param links pairs of actors that are linked more often in one than in the other, the largest change first
 */
public record PairedComparison(int pairs, int flipped, List<Effect> metrics, List<LinkChange> links) {

    public PairedComparison {
        metrics = List.copyOf(metrics);
        links = List.copyOf(links);
    }

    /**
     * What happened to a metric.
     *
     * @param metric its name
     * @param before mean in the first
     * @param after mean in the second
     * @param difference mean of the paired differences with its 95 % interval and effect size
     * @param p of a two-sided permutation test
     * @param corrected the same after Holm's correction for the number of metrics
     */
    public record Effect(
            String metric, double before, double after, PairedInterval difference, double p, double corrected) {}

    /** In how many runs two actors are linked at the end. */
    public record LinkChange(String hyperscaler, String lab, int before, int after) {}

    /**
     * Compares the runs that both have.
     *
     * @param before outcomes by seed
     * @param after outcomes by seed
     * @param seed of the resampling
     */
    public static PairedComparison of(Map<Long, Outcome> before, Map<Long, Outcome> after, long seed) {
        TreeSet<Long> seeds = new TreeSet<>(before.keySet());
        seeds.retainAll(after.keySet());
        List<Outcome> first = seeds.stream().map(before::get).toList();
        List<Outcome> second = seeds.stream().map(after::get).toList();
        int flipped = 0;
        for (int i = 0; i < first.size(); i++) {
            flipped += first.get(i).structure().equals(second.get(i).structure()) ? 0 : 1;
        }
        return new PairedComparison(seeds.size(), flipped, effects(first, second, seed), links(first, second));
    }

    private static List<Effect> effects(List<Outcome> before, List<Outcome> after, long seed) {
        TreeSet<String> names = new TreeSet<>();
        before.forEach(outcome -> names.addAll(outcome.metrics().keySet()));
        after.forEach(outcome -> names.retainAll(outcome.metrics().keySet()));
        before.forEach(outcome -> names.retainAll(outcome.metrics().keySet()));
        List<String> metrics = List.copyOf(names);
        double[] values = new double[metrics.size()];
        List<PairedInterval> intervals = new ArrayList<>();
        for (int m = 0; m < values.length; m++) {
            double[] differences = differences(before, after, metrics.get(m));
            intervals.add(PairedInterval.of(differences, RandomStream.of(seed, "interval", metrics.get(m))));
            values[m] = PairedTest.p(differences, RandomStream.of(seed, "test", metrics.get(m)));
        }
        double[] corrected = PairedTest.holm(values);
        List<Effect> effects = new ArrayList<>();
        for (int m = 0; m < values.length; m++) {
            effects.add(new Effect(
                    metrics.get(m),
                    mean(before, metrics.get(m)),
                    mean(after, metrics.get(m)),
                    intervals.get(m),
                    values[m],
                    corrected[m]));
        }
        return effects;
    }

    private static double[] differences(List<Outcome> before, List<Outcome> after, String metric) {
        double[] differences = new double[before.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] =
                    after.get(i).metrics().get(metric) - before.get(i).metrics().get(metric);
        }
        return differences;
    }

    private static double mean(List<Outcome> outcomes, String metric) {
        return outcomes.stream()
                .mapToDouble(o -> o.metrics().get(metric))
                .average()
                .orElse(0);
    }

    private static List<LinkChange> links(List<Outcome> before, List<Outcome> after) {
        Map<String, int[]> counts = new TreeMap<>();
        count(before, counts, 0);
        count(after, counts, 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] != entry.getValue()[1])
                .map(entry -> {
                    String[] pair = entry.getKey().split("~");
                    return new LinkChange(pair[0], pair[1], entry.getValue()[0], entry.getValue()[1]);
                })
                .sorted((a, b) -> Integer.compare(Math.abs(b.after() - b.before()), Math.abs(a.after() - a.before())))
                .toList();
    }

    private static void count(List<Outcome> outcomes, Map<String, int[]> counts, int side) {
        for (Outcome outcome : outcomes) {
            SortedSet<String> links = outcome.links();
            links.forEach(link -> counts.computeIfAbsent(link, l -> new int[2])[side]++);
        }
    }
}

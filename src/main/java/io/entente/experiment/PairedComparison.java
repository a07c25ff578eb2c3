package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a difference in configuration did: two sets of runs under the same seeds, compared pair by pair.
 *
 * @param pairs how many
 * @param pairsNeeded fewer can show no metric to differ beyond chance, p < 0.05 after Holm's correction
 * @param flipped pairs whose alliances differ at the end
 * @param metrics every metric that both have, by name
 * @param ties that stand at the end of one run of a pair only
 * @param deals that are signed in one run of a pair only
 */
public record PairedComparison(
        int pairs, int pairsNeeded, int flipped, List<Effect> metrics, List<Turnover> ties, List<Turnover> deals) {

    /** Below this p a difference is taken for more than chance. */
    public static final double SIGNIFICANT = 0.05;

    public PairedComparison {
        metrics = List.copyOf(metrics);
        ties = List.copyOf(ties);
        deals = List.copyOf(deals);
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
        List<Effect> effects = effects(first, second, seed);
        return new PairedComparison(
                seeds.size(),
                PairedTest.pairsNeeded(effects.size()),
                flipped,
                effects,
                Turnover.of(bonds(first, Outcome::ties), bonds(second, Outcome::ties)),
                Turnover.of(bonds(first, Outcome::deals), bonds(second, Outcome::deals)));
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
            double was = before.get(i).metrics().get(metric);
            differences[i] = PairedMetric.changed(was, after.get(i).metrics().get(metric)) - was;
        }
        return differences;
    }

    private static double mean(List<Outcome> outcomes, String metric) {
        return outcomes.stream()
                .mapToDouble(o -> o.metrics().get(metric))
                .average()
                .orElse(0);
    }

    private static List<Set<Bond>> bonds(List<Outcome> outcomes, Function<Outcome, Collection<Bond>> kind) {
        return outcomes.stream().map(kind).<Set<Bond>>map(Set::copyOf).toList();
    }
}

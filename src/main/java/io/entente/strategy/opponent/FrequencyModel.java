package io.entente.strategy.opponent;

import io.entente.outcome.OutcomeSpace;
import io.entente.strategy.OpponentModel;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes the other side's utility for a weighted sum over issues and reads it off the frequency of its offers
 * [VanKrimpen2013]: a level is liked in proportion to how often it was offered, an issue matters the more the less it
 * changes from one offer to the next. Weights sum to 1.
 *
 * <p>An observation costs the number of levels of all issues together, an estimate the number of issues.
 */
final class FrequencyModel implements OpponentModel {

    private final OutcomeSpace space;
    private final double learning;
    private final double[] weights;
    private final int[][] counts;
    private final int[] largest;
    private final Optional<Integer> last;

    private FrequencyModel(FrequencyModel before, double[] weights, int[][] counts, int[] largest, int last) {
        this.space = before.space;
        this.learning = before.learning;
        this.weights = weights;
        this.counts = counts;
        this.largest = largest;
        this.last = Optional.of(last);
    }

    private FrequencyModel(OutcomeSpace space, double learning) {
        this.space = space;
        this.learning = learning;
        this.weights = new double[space.issues()];
        Arrays.fill(weights, 1.0 / Math.max(1, space.issues()));
        this.counts = new int[space.issues()][];
        Arrays.setAll(counts, issue -> new int[space.levels().get(issue)]);
        for (int[] ofIssue : counts) {
            Arrays.fill(ofIssue, 1);
        }
        this.largest = new int[space.issues()];
        Arrays.fill(largest, 1);
        this.last = Optional.empty();
    }

    /** No belief yet: every level counted once, all issues of one weight. */
    static FrequencyModel blank(OutcomeSpace space, double learning) {
        return new FrequencyModel(space, learning);
    }

    @Override
    public FrequencyModel observe(int outcome) {
        int[] levels = space.decode(outcome);
        int[][] counted = counts.clone();
        int[] most = largest.clone();
        for (int issue = 0; issue < levels.length; issue++) {
            counted[issue] = counts[issue].clone();
            int count = ++counted[issue][levels[issue]];
            most[issue] = Math.max(most[issue], count);
        }
        double[] learned =
                last.map(before -> weightsAfter(space.decode(before), levels)).orElse(weights);
        return new FrequencyModel(this, learned, counted, most, outcome);
    }

    @Override
    public Optional<Double> estimate(int outcome) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int[] levels = space.decode(outcome);
        double sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += weights[issue] * counts[issue][levels[issue]] / largest[issue];
        }
        return Optional.of(Math.min(1, sum));
    }

    /** Believed weight of an issue, in [0, 1]. */
    double weight(int issue) {
        return weights[issue];
    }

    private double[] weightsAfter(int[] before, int[] now) {
        double gain = learning / now.length;
        double[] raised = weights.clone();
        double total = 0;
        for (int issue = 0; issue < now.length; issue++) {
            raised[issue] += before[issue] == now[issue] ? gain : 0;
            total += raised[issue];
        }
        for (int issue = 0; issue < now.length; issue++) {
            raised[issue] /= total;
        }
        return raised;
    }
}

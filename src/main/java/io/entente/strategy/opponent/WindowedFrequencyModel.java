package io.entente.strategy.opponent;

import io.entente.outcome.OutcomeSpace;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * The frequency model rethought [Tunali2017]: offers are compared by windows, not one by one. Values of levels are counts
 * plus one, smoothed by an exponent and divided by the largest. Where the levels of an issue are distributed in this
 * window as in the last (a χ² test does not tell them apart) while on another issue the other side has given way, the
 * issue gains weight, less as the deadline nears.
 *
 * <p>An observation costs the number of levels of all issues together, an estimate the number of issues.
 */
final class WindowedFrequencyModel implements OpponentModel {

    private static final double SIGNIFICANCE = 0.05;

    private final OutcomeSpace space;
    private final int rounds;
    private final WindowedFrequencyModelling rule;
    private final int[][] counts;
    private final int[][] present;
    private final Optional<int[][]> former;
    private final double[] weights;
    private final int seen;

    private WindowedFrequencyModel(
            WindowedFrequencyModel before,
            int[][] counts,
            int[][] present,
            Optional<int[][]> former,
            double[] weights,
            int seen) {
        this.space = before.space;
        this.rounds = before.rounds;
        this.rule = before.rule;
        this.counts = counts;
        this.present = present;
        this.former = former;
        this.weights = weights;
        this.seen = seen;
    }

    private WindowedFrequencyModel(Counterpart other, WindowedFrequencyModelling rule) {
        this.space = other.space();
        this.rounds = other.rounds();
        this.rule = rule;
        this.counts = new int[space.issues()][];
        Arrays.setAll(counts, issue -> new int[space.levels().get(issue)]);
        this.present = copy(counts);
        this.former = Optional.empty();
        this.weights = new double[space.issues()];
        Arrays.fill(weights, 1.0 / Math.max(1, space.issues()));
        this.seen = 0;
    }

    /** No offer seen: all issues of one weight, all levels alike. */
    static WindowedFrequencyModel blank(Counterpart other, WindowedFrequencyModelling rule) {
        return new WindowedFrequencyModel(other, rule);
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public WindowedFrequencyModel observe(int outcome) {
        int[] levels = space.decode(outcome);
        int[][] all = copy(counts);
        int[][] window = copy(present);
        for (int issue = 0; issue < levels.length; issue++) {
            all[issue][levels[issue]]++;
            window[issue][levels[issue]]++;
        }
        if ((seen + 1) % rule.window() != 0) {
            return new WindowedFrequencyModel(this, all, window, former, weights, seen + 1);
        }
        double[] learned = former.map(last -> compared(last, window, all)).orElse(weights);
        int[][] fresh = new int[space.issues()][];
        Arrays.setAll(fresh, issue -> new int[space.levels().get(issue)]);
        return new WindowedFrequencyModel(this, all, fresh, Optional.of(window), learned, seen + 1);
    }

    private double[] compared(int[][] last, int[][] window, int[][] all) {
        boolean[] still = new boolean[window.length];
        boolean conceded = false;
        for (int issue = 0; issue < window.length; issue++) {
            still[issue] = alike(last[issue], window[issue]);
            conceded |= !still[issue] && worth(window[issue], all[issue]) < worth(last[issue], all[issue]);
        }
        if (!conceded) {
            return weights;
        }
        double time = Math.min(1, (seen + 1.0) / rounds);
        double gain = rule.gain() * (1 - StrictMath.pow(time, rule.fading()));
        double[] changed = weights.clone();
        double sum = 0;
        for (int issue = 0; issue < changed.length; issue++) {
            changed[issue] += still[issue] ? gain : 0;
            sum += changed[issue];
        }
        for (int issue = 0; issue < changed.length; issue++) {
            changed[issue] /= sum;
        }
        return changed;
    }

    /** Whether two windows are distributed alike, with Laplace's one more of each level. */
    private boolean alike(int[] last, int[] now) {
        if (now.length < 2) {
            return true;
        }
        double statistic = 0;
        for (int level = 0; level < now.length; level++) {
            double expected = last[level] + 1.0;
            double difference = now[level] - last[level];
            statistic += difference * difference / expected;
        }
        return 1 - new ChiSquaredDistribution(now.length - 1).cumulativeProbability(statistic) > SIGNIFICANCE;
    }

    /** What the levels of a window are worth to the other side on average, as believed so far. */
    private double worth(int[] window, int[] all) {
        double sum = 0;
        double offers = 0;
        for (int level = 0; level < window.length; level++) {
            sum += window[level] * value(all, level);
            offers += window[level];
        }
        return offers > 0 ? sum / offers : 0;
    }

    private double value(int[] all, int level) {
        int largest = Arrays.stream(all).max().orElse(0);
        return StrictMath.pow((1.0 + all[level]) / (1.0 + largest), rule.smoothing());
    }

    @Override
    public Optional<Double> estimate(int outcome) {
        if (seen == 0) {
            return Optional.empty();
        }
        int[] levels = space.decode(outcome);
        double sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += weights[issue] * value(counts[issue], levels[issue]);
        }
        return Optional.of(Math.min(1, sum));
    }
}

package io.entente.strategy.opponent;

import io.entente.outcome.OutcomeSpace;
import io.entente.strategy.OpponentModel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Takes the other side's utility for a weighted sum over issues and weighs, for each issue, hypotheses on the rank of its
 * weight and on the shape of its values [HindriksTykhonov2008, the scalable version]: values fall or rise with the level,
 * or peak at one of them. An offer is taken to lie about a line that falls at a constant pace; it speaks for a hypothesis
 * as much as a normal density says, the other issues being taken at their expected weights and values.
 *
 * <p>An observation costs, for each issue, its hypotheses: the number of issues and that of its levels.
 */
final class BayesianModel implements OpponentModel {

    private final OutcomeSpace space;
    private final double pace;
    private final double spread;
    private final double[][] weightBelief;
    private final double[][] shapeBelief;
    private final int seen;

    private BayesianModel(
            OutcomeSpace space, double pace, double spread, double[][] weightBelief, double[][] shapeBelief, int seen) {
        this.space = space;
        this.pace = pace;
        this.spread = spread;
        this.weightBelief = weightBelief;
        this.shapeBelief = shapeBelief;
        this.seen = seen;
    }

    /** No offer seen: all hypotheses alike. */
    static BayesianModel blank(OutcomeSpace space, double pace, double spread) {
        double[][] weights = new double[space.issues()][];
        double[][] shapes = new double[space.issues()][];
        for (int issue = 0; issue < weights.length; issue++) {
            weights[issue] = uniform(weights.length);
            shapes[issue] = uniform(2 + Math.max(0, space.levels().get(issue) - 2));
        }
        return new BayesianModel(space, pace, spread, weights, shapes, 0);
    }

    private static double[] uniform(int hypotheses) {
        double[] belief = new double[hypotheses];
        Arrays.fill(belief, 1.0 / hypotheses);
        return belief;
    }

    /** Weight of the issue of this rank, 0 the least, so that weights of all ranks add up to 1. */
    private double weightOfRank(int rank) {
        int issues = weightBelief.length;
        return 2.0 * (rank + 1) / (issues * (issues + 1.0));
    }

    /** Value of a level under a shape: 0 falls, 1 rises, 2 … peak at an inner level. */
    private static double value(int shape, int level, int levels) {
        if (levels == 1) {
            return 1;
        }
        double place = level / (levels - 1.0);
        if (shape == 0) {
            return 1 - place;
        }
        if (shape == 1) {
            return place;
        }
        double peak = (shape - 1) / (levels - 1.0);
        return place <= peak ? place / peak : (1 - place) / (1 - peak);
    }

    private double expectedWeight(int issue) {
        double sum = 0;
        for (int rank = 0; rank < weightBelief[issue].length; rank++) {
            sum += weightBelief[issue][rank] * weightOfRank(rank);
        }
        return sum;
    }

    private double expectedValue(int issue, int level) {
        double sum = 0;
        for (int shape = 0; shape < shapeBelief[issue].length; shape++) {
            sum += shapeBelief[issue][shape]
                    * value(shape, level, space.levels().get(issue));
        }
        return sum;
    }

    @Override
    public BayesianModel observe(int outcome) {
        int[] levels = space.decode(outcome);
        double[] weights = IntStream.range(0, levels.length)
                .mapToDouble(this::expectedWeight)
                .toArray();
        double[] values = IntStream.range(0, levels.length)
                .mapToDouble(issue -> expectedValue(issue, levels[issue]))
                .toArray();
        double all = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            all += weights[issue] * values[issue];
        }
        double expected = Math.max(0, 1 - pace * seen);
        double[][] nextWeights = new double[levels.length][];
        double[][] nextShapes = new double[levels.length][];
        for (int issue = 0; issue < levels.length; issue++) {
            int i = issue;
            double rest = all - weights[i] * values[i];
            nextWeights[i] = updated(weightBelief[i], rank -> rest + weightOfRank(rank) * values[i] - expected);
            int count = space.levels().get(i);
            nextShapes[i] =
                    updated(shapeBelief[i], shape -> rest + weights[i] * value(shape, levels[i], count) - expected);
        }
        return new BayesianModel(space, pace, spread, nextWeights, nextShapes, seen + 1);
    }

    private double[] updated(double[] belief, IntToDoubleFunction miss) {
        double[] posterior = new double[belief.length];
        double sum = 0;
        for (int i = 0; i < belief.length; i++) {
            double z = miss.applyAsDouble(i) / spread;
            posterior[i] = Math.max(belief[i] * StrictMath.exp(-z * z / 2), Double.MIN_NORMAL);
            sum += posterior[i];
        }
        for (int i = 0; i < belief.length; i++) {
            posterior[i] /= sum;
        }
        return posterior;
    }

    @Override
    public Optional<Double> estimate(int outcome) {
        if (seen == 0) {
            return Optional.empty();
        }
        int[] levels = space.decode(outcome);
        double utility = 0;
        double weights = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            utility += expectedWeight(issue) * expectedValue(issue, levels[issue]);
            weights += expectedWeight(issue);
        }
        return Optional.of(weights > 0 ? Math.min(1, utility / weights) : 1);
    }
}

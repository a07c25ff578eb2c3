package io.entente.game.learning;

import java.util.List;

/**
 * UCB1 [Auer2002Ucb]: tries every action once, then takes the one whose mean payoff plus √(2 ln n / nᵢ) is largest; ties
 * go to the first. Draws nothing.
 *
 * @param sums of payoffs, of the actions
 * @param counts how often each was taken
 */
public record Ucb1(List<Double> sums, List<Double> counts) implements Learner {

    public Ucb1 {
        sums = List.copyOf(sums);
        counts = List.copyOf(counts);
    }

    /** Before the first episode. */
    public static Ucb1 fresh(int actions) {
        return new Ucb1(Weights.all(actions, 0), Weights.all(actions, 0));
    }

    @Override
    public double[] policy() {
        double[] bounds = new double[sums.size()];
        double total = counts.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < bounds.length; i++) {
            double count = counts.get(i);
            bounds[i] = count == 0
                    ? Double.POSITIVE_INFINITY
                    : sums.get(i) / count + StrictMath.sqrt(2 * StrictMath.log(total) / count);
        }
        double[] policy = new double[bounds.length];
        policy[Weights.best(bounds)] = 1;
        return policy;
    }

    @Override
    public Ucb1 learn(int action, double payoff) {
        return new Ucb1(Weights.plus(sums, action, payoff), Weights.plus(counts, action, 1));
    }
}

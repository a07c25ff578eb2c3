package io.entente.game.learning;

import java.util.List;

/**
 * Regret matching [HartMasColell2000]: plays each action in proportion to how much better it would have done so far,
 * where it would have. It is told the payoffs of all actions; where only the chosen one's is seen, that payoff is
 * divided by the probability of having chosen it, and a tenth of the choices is made at random.
 *
 * @param regrets cumulative, of the actions
 */
public record RegretMatching(List<Double> regrets) implements Learner {

    private static final double EXPLORATION = 0.1;

    public RegretMatching {
        regrets = List.copyOf(regrets);
    }

    /** Before the first episode. */
    public static RegretMatching fresh(int actions) {
        return new RegretMatching(Weights.all(actions, 0));
    }

    /** In proportion to positive regrets; all alike where there is none. */
    public double[] matching() {
        return Weights.normalised(
                regrets.stream().mapToDouble(regret -> Math.max(0, regret)).toArray());
    }

    @Override
    public double[] policy() {
        double[] policy = matching();
        for (int i = 0; i < policy.length; i++) {
            policy[i] = (1 - EXPLORATION) * policy[i] + EXPLORATION / policy.length;
        }
        return policy;
    }

    /** The learner after it was told the payoff of every action, having chosen one. */
    public RegretMatching told(int action, double... payoffs) {
        double[] changed = Weights.array(regrets);
        for (int i = 0; i < changed.length; i++) {
            changed[i] += payoffs[i] - payoffs[action];
        }
        return new RegretMatching(Weights.of(changed));
    }

    @Override
    public RegretMatching learn(int action, double payoff) {
        double[] changed = Weights.array(regrets);
        double estimate = payoff / policy()[action];
        for (int i = 0; i < changed.length; i++) {
            changed[i] += (i == action ? estimate : 0) - payoff;
        }
        return new RegretMatching(Weights.of(changed));
    }
}

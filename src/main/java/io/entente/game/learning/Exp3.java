package io.entente.game.learning;

import io.entente.quantity.Check;
import java.util.List;

/**
 * EXP3, for payoffs set by an adversary of which only the chosen one is seen [Auer2002Exp3]: weights grow with the
 * payoff divided by the probability of having chosen it.
 *
 * @param exploration γ in (0, 1]: share of choices made at random
 * @param weights of the actions, positive
 */
public record Exp3(double exploration, List<Double> weights) implements Learner {

    /** Weights are scaled down from here on, which changes no probability. */
    private static final double LARGEST = 1e100;

    public Exp3 {
        Check.that(exploration > 0 && exploration <= 1, "exploration", exploration, "lie in (0, 1]", "write 0.1");
        weights = List.copyOf(weights);
    }

    /** Before the first episode. */
    public static Exp3 fresh(int actions, double exploration) {
        return new Exp3(exploration, Weights.all(actions, 1));
    }

    @Override
    public double[] policy() {
        double[] policy = Weights.normalised(Weights.array(weights));
        for (int i = 0; i < policy.length; i++) {
            policy[i] = (1 - exploration) * policy[i] + exploration / policy.length;
        }
        return policy;
    }

    @Override
    public Exp3 learn(int action, double payoff) {
        double[] changed = Weights.array(weights);
        changed[action] *= StrictMath.exp(exploration * payoff / policy()[action] / changed.length);
        double scale = changed[action] > LARGEST ? changed[action] : 1;
        for (int i = 0; i < changed.length; i++) {
            changed[i] = Math.max(changed[i] / scale, Double.MIN_NORMAL);
        }
        return new Exp3(exploration, Weights.of(changed));
    }
}

package io.entente.game.learning;

import io.entente.quantity.Check;
import java.util.List;

/**
 * Reinforcement as people seem to do it [ErevRoth1998]: propensities grow with the payoff, spill over to the other
 * actions, and fade.
 *
 * @param forgetting φ in [0, 1): share of all propensities lost in an episode
 * @param experimentation ε in [0, 1): share of the payoff that goes to the other actions
 * @param propensities of the actions, at least 0
 */
public record RothErev(double forgetting, double experimentation, List<Double> propensities) implements Learner {

    public RothErev {
        Check.share(forgetting, "forgetting");
        Check.share(experimentation, "experimentation");
        propensities = List.copyOf(propensities);
    }

    /** Before the first episode: every action has the propensity of one full payoff. */
    public static RothErev fresh(int actions, double forgetting, double experimentation) {
        return new RothErev(forgetting, experimentation, Weights.all(actions, 1));
    }

    @Override
    public double[] policy() {
        return Weights.normalised(Weights.array(propensities));
    }

    @Override
    public RothErev learn(int action, double payoff) {
        double[] changed = Weights.array(propensities);
        int others = changed.length - 1;
        for (int i = 0; i < changed.length; i++) {
            double share = i == action ? 1 - experimentation : others == 0 ? 0 : experimentation / others;
            changed[i] = (1 - forgetting) * changed[i] + share * payoff;
        }
        return new RothErev(forgetting, experimentation, Weights.of(changed));
    }
}

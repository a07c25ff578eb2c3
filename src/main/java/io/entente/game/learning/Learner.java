package io.entente.game.learning;

import io.entente.random.RandomStream;

/**
 * Chooses among actions again and again and learns from what the chosen one paid. Immutable: learning gives the next
 * self. Payoffs lie in [0, 1].
 */
public interface Learner {

    /** Probability of each action, adding up to 1. */
    double[] policy();

    /** The learner after an action that it chose has paid this much. */
    Learner learn(int action, double payoff);

    /** Draws an action from the policy, with one uniform number. */
    default int choose(RandomStream random) {
        double[] policy = policy();
        double rest = random.nextDouble();
        for (int action = 0; action < policy.length - 1; action++) {
            rest -= policy[action];
            if (rest < 0) {
                return action;
            }
        }
        return policy.length - 1;
    }
}

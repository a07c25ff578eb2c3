package io.entente.game.learning;

import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;

/**
 * Q-learning [Watkins1989] with ε-greedy choice, for a problem with a single state.
 *
 * @param rate α in (0, 1]: weight of the new estimate
 * @param discount γ in [0, 1): weight of what comes after
 * @param exploration ε in [0, 1]: share of choices made at random
 * @param values estimated worth of the actions
 */
public record QLearning(double rate, double discount, double exploration, List<Double> values) implements Learner {

    public QLearning {
        Check.that(rate > 0 && rate <= 1, "learning rate", rate, "lie in (0, 1]", "write 0.1");
        Check.share(discount, "discount");
        Check.share(exploration, "exploration");
        values = List.copyOf(values);
    }

    /** Before the first episode: every action is thought to pay 1, so that each is tried. */
    public static QLearning fresh(int actions, double rate, double discount, double exploration) {
        return new QLearning(rate, discount, exploration, Weights.all(actions, 1 / Math.max(1e-9, 1 - discount)));
    }

    /** One update: q + α (reward + γ best next − q). */
    public static double updated(double value, double rate, double reward, double discount, double bestNext) {
        return value + rate * (reward + discount * bestNext - value);
    }

    @Override
    public double[] policy() {
        double[] policy = new double[values.size()];
        Arrays.fill(policy, exploration / policy.length);
        policy[Weights.best(Weights.array(values))] += 1 - exploration;
        return policy;
    }

    @Override
    public QLearning learn(int action, double payoff) {
        double[] changed = Weights.array(values);
        double bestNext = Arrays.stream(changed).max().orElse(0);
        changed[action] = updated(changed[action], rate, payoff, discount, bestNext);
        return new QLearning(rate, discount, exploration, Weights.of(changed));
    }
}

package io.entente.game.learning;

import io.entente.quantity.Check;
import java.util.List;

/**
 * Hedge, multiplicative weights [FreundSchapire1997]: each weight shrinks by e^(−η loss). It is told the losses of all
 * actions; where only the chosen one's payoff is seen, its loss is divided by the probability of having chosen it.
 *
 * @param rate η, positive
 * @param weights of the actions, adding up to 1 but for the start
 */
public record Hedge(double rate, List<Double> weights) implements Learner {

    public Hedge {
        Check.positive(rate, "learning rate");
        weights = List.copyOf(weights);
    }

    /** Before the first episode. */
    public static Hedge fresh(int actions, double rate) {
        return new Hedge(rate, Weights.all(actions, 1.0 / actions));
    }

    @Override
    public double[] policy() {
        return Weights.normalised(Weights.array(weights));
    }

    /** The learner after it was told the loss of every action, in [0, 1]. */
    public Hedge told(double... losses) {
        double[] changed = policy();
        for (int i = 0; i < changed.length; i++) {
            changed[i] *= StrictMath.exp(-rate * losses[i]);
        }
        return new Hedge(rate, Weights.of(Weights.normalised(changed)));
    }

    @Override
    public Hedge learn(int action, double payoff) {
        double[] losses = new double[weights.size()];
        losses[action] = (1 - payoff) / policy()[action];
        return told(losses);
    }
}

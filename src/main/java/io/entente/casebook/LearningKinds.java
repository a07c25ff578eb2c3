package io.entente.casebook;

import io.entente.game.learning.Exp3;
import io.entente.game.learning.Hedge;
import io.entente.game.learning.QLearning;
import io.entente.game.learning.RegretMatching;
import java.util.Arrays;
import java.util.List;

/** One step of a learning rule, and the size of a sample. */
final class LearningKinds {

    static final List<Kind> ALL = List.of(
            new Kind("regret_matching", LearningKinds::regretMatching),
            new Kind("hedge", LearningKinds::hedge),
            new Kind("exp3", LearningKinds::exp3),
            new Kind("q_learning", LearningKinds::qLearning),
            new Kind("hoeffding", LearningKinds::hoeffding));

    private LearningKinds() {}

    private static List<Double> list(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Answer regretMatching(Inputs inputs) {
        return Answer.of("policy", list(new RegretMatching(inputs.numbers("cumulative_regret")).matching()));
    }

    private static Answer hedge(Inputs inputs) {
        Hedge before = new Hedge(inputs.number("eta"), inputs.numbers("weights"));
        double[] losses = inputs.array("losses");
        if (losses.length != before.weights().size()) {
            throw new CaseFaultException(inputs.at("losses"), "the losses must be one for each weight", "");
        }
        return Answer.of("policy", list(before.told(losses).policy()));
    }

    private static Answer exp3(Inputs inputs) {
        List<Double> weights = inputs.numbers("weights");
        Exp3 before = new Exp3(inputs.number("gamma"), weights);
        int arm = inputs.count("arm");
        if (arm < 0 || arm >= weights.size() || inputs.has("K") && inputs.count("K") != weights.size()) {
            throw new CaseFaultException(
                    inputs.at("arm"),
                    "the arm (" + arm + ") must be one of the " + weights.size() + " with a weight",
                    "");
        }
        List<Double> after = before.learn(arm, inputs.number("reward")).weights();
        return Answer.of("prob", list(before.policy()), "weight0", after.get(0), "weights", after);
    }

    private static Answer qLearning(Inputs inputs) {
        return Answer.of(
                "q",
                QLearning.updated(
                        inputs.number("q"),
                        inputs.number("alpha"),
                        inputs.number("reward"),
                        inputs.number("gamma"),
                        inputs.number("max_next")));
    }

    /** The smallest sample whose mean is off by more than eps with probability at most delta [Hoeffding1963]. */
    private static Answer hoeffding(Inputs inputs) {
        double range = inputs.number("range");
        double eps = inputs.number("eps");
        double delta = inputs.number("delta");
        if (!(eps > 0) || !(delta > 0 && delta < 1) || !(range > 0)) {
            throw new CaseFaultException(
                    inputs.at("eps"), "range and eps must be positive, and delta lie in (0, 1)", "");
        }
        return Answer.of("m", (long) StrictMath.ceil(range * range * StrictMath.log(2 / delta) / (2 * eps * eps)));
    }
}

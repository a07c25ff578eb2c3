package io.entente.strategy.learning;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.game.learning.Exp3;
import io.entente.game.learning.Hedge;
import io.entente.game.learning.Learner;
import io.entente.game.learning.QLearning;
import io.entente.game.learning.RegretMatching;
import io.entente.game.learning.RothErev;
import io.entente.game.learning.Ucb1;
import io.entente.strategy.Learning;
import io.entente.strategy.StrategyProvider;
import java.util.List;

/** The learning rules of this program, one entry each. */
public final class LearningRules implements StrategyProvider {

    /** A rule with its parameters; equal ones learn alike. */
    private record Rule(Kind kind, List<Double> parameters) implements Learning {

        @Override
        public Learner start(int arms) {
            return switch (kind) {
                case EXP3 -> Exp3.fresh(arms, parameters.get(0));
                case HEDGE -> Hedge.fresh(arms, parameters.get(0));
                case REGRET_MATCHING -> RegretMatching.fresh(arms);
                case ROTH_EREV -> RothErev.fresh(arms, parameters.get(0), parameters.get(1));
                case Q_LEARNING -> QLearning.fresh(arms, parameters.get(0), 0, parameters.get(1));
                case UCB1 -> Ucb1.fresh(arms);
            };
        }
    }

    private enum Kind {
        EXP3,
        HEDGE,
        REGRET_MATCHING,
        ROTH_EREV,
        Q_LEARNING,
        UCB1
    }

    @Override
    public List<Description<? extends Learning>> learningRules() {
        return List.of(exp3(), hedge(), regretMatching(), rothErev(), qLearning(), ucb1());
    }

    private static Description<Rule> exp3() {
        return describe(
                        "exp3",
                        "raises the weight of an arm with its payoff; made for the worst case",
                        given -> new Rule(Kind.EXP3, List.of(given.number("exploration"))))
                .reference("Auer2002Exp3")
                .number("exploration", 0.001, 1, 0.1, "share of choices made at random", "write 0.1")
                .traits(Trait.STOCHASTIC, Trait.LEARNS);
    }

    private static Description<Rule> hedge() {
        return describe(
                        "hedge",
                        "lowers the weight of an arm with its loss",
                        given -> new Rule(Kind.HEDGE, List.of(given.number("rate"))))
                .reference("FreundSchapire1997")
                .number("rate", 0.001, 10, 0.1, "how fast weights change", "write 0.1")
                .traits(Trait.STOCHASTIC, Trait.LEARNS);
    }

    private static Description<Rule> regretMatching() {
        return describe(
                        "regret-matching",
                        "takes an arm as often as not having taken it is regretted",
                        given -> new Rule(Kind.REGRET_MATCHING, List.of()))
                .reference("HartMasColell2000")
                .traits(Trait.STOCHASTIC, Trait.LEARNS);
    }

    private static Description<Rule> rothErev() {
        return describe(
                        "roth-erev",
                        "reinforces what has paid, as people seem to do",
                        given -> new Rule(
                                Kind.ROTH_EREV, List.of(given.number("forgetting"), given.number("experimentation"))))
                .reference("ErevRoth1998")
                .number("forgetting", 0, 0.99, 0.1, "share of all propensities lost in an episode", "write 0.1")
                .number("experimentation", 0, 0.99, 0.2, "share of a payoff that goes to other arms", "write 0.2")
                .traits(Trait.STOCHASTIC, Trait.LEARNS);
    }

    private static Description<Rule> qLearning() {
        return describe(
                        "q-learning",
                        "takes the arm thought best, and another now and then",
                        given -> new Rule(Kind.Q_LEARNING, List.of(given.number("rate"), given.number("exploration"))))
                .reference("Watkins1989")
                .number("rate", 0.001, 1, 0.1, "weight of the latest payoff", "write 0.1")
                .number("exploration", 0, 1, 0.1, "share of choices made at random", "write 0.1")
                .traits(Trait.STOCHASTIC, Trait.LEARNS);
    }

    private static Description<Rule> ucb1() {
        return describe(
                        "ucb1",
                        "takes the arm that may be best, given how little is known of it",
                        given -> new Rule(Kind.UCB1, List.of()))
                .reference("Auer2002Ucb")
                .traits(Trait.DETERMINISTIC, Trait.LEARNS);
    }
}

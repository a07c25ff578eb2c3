package io.entente.game.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the learners: policies are probabilities, dominant actions are found, regret stays below published bounds. */
class LearnerTest {

    private static final double[] CHANCES = {0.3, 0.8, 0.5};
    private static final int EPISODES = 4000;

    static List<Learner> learners() {
        return List.of(
                Hedge.fresh(3, 0.02),
                Exp3.fresh(3, 0.1),
                RegretMatching.fresh(3),
                RothErev.fresh(3, 0.01, 0.05),
                Ucb1.fresh(3),
                QLearning.fresh(3, 0.1, 0, 0.1));
    }

    @ParameterizedTest
    @MethodSource("learners")
    void policyAddsUpToOneAndTheBestActionIsChosenMostInTheEnd(Learner learner) {
        RandomStream random = RandomStream.of(5, "learner");
        int best = 0;
        Learner now = learner;
        for (int episode = 0; episode < EPISODES; episode++) {
            assertThat(Arrays.stream(now.policy()).sum()).isCloseTo(1, within(1e-9));
            assertThat(Arrays.stream(now.policy()).allMatch(p -> p >= 0)).isTrue();
            int action = now.choose(random);
            best += action == 1 && episode >= EPISODES / 2 ? 1 : 0;
            now = now.learn(action, random.nextDouble() < CHANCES[action] ? 1 : 0);
        }
        assertThat(best).isGreaterThan(EPISODES / 4);
    }

    /** Regret of Hedge is at most ln N / η + η T / 8 against any losses in [0, 1] [CesaBianchiLugosi2006, theorem 2.2]. */
    @Test
    void regretOfHedgeStaysBelowItsBound() {
        double rate = 0.05;
        Hedge hedge = Hedge.fresh(3, rate);
        RandomStream random = RandomStream.of(6, "hedge");
        double[] totals = new double[3];
        double suffered = 0;
        for (int episode = 0; episode < EPISODES; episode++) {
            double[] losses = Stream.generate(random::nextDouble)
                    .limit(3)
                    .mapToDouble(x -> x)
                    .toArray();
            double[] policy = hedge.policy();
            for (int i = 0; i < 3; i++) {
                suffered += policy[i] * losses[i];
                totals[i] += losses[i];
            }
            hedge = hedge.told(losses);
        }
        double regret = suffered - Arrays.stream(totals).min().orElseThrow();
        assertThat(regret).isLessThanOrEqualTo(StrictMath.log(3) / rate + rate * EPISODES / 8);
    }

    /** External regret per round of regret matching falls below 1/√T on a game of chance [HartMasColell2000]. */
    @Test
    void regretMatchingHasNoRegretInTheEnd() {
        RandomStream random = RandomStream.of(6, "regret");
        RegretMatching learner = RegretMatching.fresh(3);
        double[] totals = new double[3];
        double earned = 0;
        int rounds = 20_000;
        for (int round = 0; round < rounds; round++) {
            double[] payoffs = {random.nextDouble(), round % 2, 1 - round % 2};
            double rest = random.nextDouble();
            double[] policy = learner.matching();
            int action = rest < policy[0] ? 0 : rest < policy[0] + policy[1] ? 1 : 2;
            earned += payoffs[action];
            for (int i = 0; i < 3; i++) {
                totals[i] += payoffs[i];
            }
            learner = learner.told(action, payoffs);
        }
        double regret = Arrays.stream(totals).max().orElseThrow() - earned;
        assertThat(regret / rounds).isLessThan(3 / Math.sqrt(rounds));
    }

    /** φ = 0.1, ε = 0.2, payoff 1 for the first of two: 0.9 + 0.8 and 0.9 + 0.2 [ErevRoth1998]. */
    @Test
    void rothErevFadesAndSpills() {
        assertThat(RothErev.fresh(2, 0.1, 0.2).learn(0, 1).propensities()).isEqualTo(List.of(0.9 + 0.8, 0.9 + 0.2));
    }

    /** After one try each of payoffs 1 and 0 the bound is 1 + √(2 ln 2) against √(2 ln 2) [Auer2002Ucb]. */
    @Test
    void ucbTriesEachThenTheHigherBound() {
        Ucb1 learner = Ucb1.fresh(2);
        assertThat(learner.policy()).containsExactly(1, 0);
        learner = learner.learn(0, 1);
        assertThat(learner.policy()).containsExactly(0, 1);
        assertThat(learner.learn(1, 0).policy()).containsExactly(1, 0);
    }
}

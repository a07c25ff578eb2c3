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
}

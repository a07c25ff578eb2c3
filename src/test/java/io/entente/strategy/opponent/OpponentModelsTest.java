package io.entente.strategy.opponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.describe.Choice;
import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well models learn from a party that goes down its own ranking at a constant pace. */
class OpponentModelsTest {

    private static final OutcomeSpace SPACE = new OutcomeSpace(List.of(5, 4, 3, 5));
    private static final int ROUNDS = 100;
    private static final int DOMAINS = 40;

    /**
     * Mean correlation of believed and true utility over {@value #DOMAINS} random domains whose values rise, fall or
     * peak, after half the rounds. The floors are what these models reach less 0.05; blind guessing gives 0.
     */
    @ParameterizedTest
    @CsvSource({"frequency, 0.6", "windowed-frequency, 0.5", "bayesian, 0.7", "oracle, 0.9999"})
    void beliefsFollowTheTruth(String name, double least) {
        double sum = 0;
        for (int seed = 0; seed < DOMAINS; seed++) {
            RankedOutcomes truth = truth(seed);
            Choice choice = name.equals("windowed-frequency") ? new Choice(name, Map.of("window", 8)) : Choice.of(name);
            OpponentModel model =
                    Catalogue.load().opponents().make(choice).start(new Counterpart(SPACE, ROUNDS, () -> truth));
            for (int round = 0; round < ROUNDS / 2; round++) {
                double target = truth.best() - 0.5 * round / ROUNDS * (truth.best() - truth.worst());
                model = model.observe(truth.lowestAtLeast(target));
            }
            sum += correlation(model, truth);
        }
        assertThat(sum / DOMAINS).isGreaterThan(least);
    }

    @Test
    void theOracleKnowsTheScaleFromWorstToBest() {
        RankedOutcomes truth = truth(1);
        OpponentModel oracle = new OracleModelling().start(new Counterpart(SPACE, ROUNDS, () -> truth));
        assertThat(oracle.estimate(truth.outcome(0))).contains(1.0);
        assertThat(oracle.estimate(truth.outcome(truth.size() - 1))).contains(0.0);
    }

    /** One issue of two levels, uphill or downhill, weight 1; offers of level 1 speak for uphill. */
    @Test
    void bayesWeighsTheShapesOfValues() {
        BayesianModel blank = BayesianModel.blank(new OutcomeSpace(List.of(2)), 0, 0.5);
        BayesianModel once = blank.observe(1);
        // uphill explains the offer fully, downhill misses by 1 = 2 spreads
        double uphill = 1 / (1 + Math.exp(-2));
        assertThat(once.estimate(1)).get().satisfies(u -> assertThat(u).isEqualTo(uphill, within(1e-12)));
        assertThat(once.estimate(0)).get().satisfies(u -> assertThat(u).isEqualTo(1 - uphill, within(1e-12)));
    }

    /** Two windows of twenty offers: issue 0 stands still while issue 1 gives way, so it gains nearly all the weight. */
    @Test
    void windowsTellWhatMattersFromWhatGivesWay() {
        OutcomeSpace space = new OutcomeSpace(List.of(2, 40));
        WindowedFrequencyModelling rule = new WindowedFrequencyModelling(20, 10, 5, 0.25);
        WindowedFrequencyModel model = WindowedFrequencyModel.blank(new Counterpart(space, 1000, () -> null), rule);
        for (int i = 0; i < 40; i++) {
            model = model.observe(space.encode(1, i < 20 ? 0 : 1 + i % 3));
        }
        double keepsFirst = model.estimate(space.encode(1, 39)).orElseThrow();
        double keepsSecond = model.estimate(space.encode(0, 0)).orElseThrow();
        assertThat(keepsFirst).isGreaterThan(0.9);
        assertThat(keepsSecond).isLessThan(0.5);
    }

    private static RankedOutcomes truth(int seed) {
        RandomStream random = RandomStream.of(seed, "truth");
        double[] weights = IntStream.range(0, SPACE.issues())
                .mapToDouble(i -> 0.1 + random.nextDouble())
                .toArray();
        double[][] values = new double[SPACE.issues()][];
        for (int issue = 0; issue < values.length; issue++) {
            int levels = SPACE.levels().get(issue);
            int peak = random.nextInt(levels);
            values[issue] = IntStream.range(0, levels)
                    .mapToDouble(level -> 1 - Math.abs(level - peak) / (double) Math.max(peak, levels - 1 - peak))
                    .toArray();
        }
        int[] ids = IntStream.range(0, (int) SPACE.size()).toArray();
        double[] utilities = IntStream.of(ids)
                .mapToDouble(id -> IntStream.range(0, SPACE.issues())
                        .mapToDouble(issue -> weights[issue] * values[issue][SPACE.level(id, issue)])
                        .sum())
                .toArray();
        return RankedOutcomes.of(ids, utilities);
    }

    private static double correlation(OpponentModel model, RankedOutcomes truth) {
        int n = truth.size();
        double[] believed = IntStream.range(0, n)
                .mapToDouble(id -> model.estimate(id).orElse(0.0))
                .toArray();
        double[] real = IntStream.range(0, n).mapToDouble(truth::utility).toArray();
        double meanBelieved =
                IntStream.range(0, n).mapToDouble(i -> believed[i]).average().orElse(0);
        double meanReal =
                IntStream.range(0, n).mapToDouble(i -> real[i]).average().orElse(0);
        double cross = 0;
        double squareBelieved = 0;
        double squareReal = 0;
        for (int i = 0; i < n; i++) {
            cross += (believed[i] - meanBelieved) * (real[i] - meanReal);
            squareBelieved += (believed[i] - meanBelieved) * (believed[i] - meanBelieved);
            squareReal += (real[i] - meanReal) * (real[i] - meanReal);
        }
        return squareBelieved > 0 ? cross / Math.sqrt(squareBelieved * squareReal) : 0;
    }
}

package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A game that is known, seen through noise. */
class EmpiricalGameTest {

    private static EmpiricalGame noisy(String id, double noise, int seeds) {
        KnownAnswers.Case known = KnownAnswers.of("normalform", "bimatrix_all_extreme_nash")
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        RandomStream random = RandomStream.of(5, id);
        int rows = known.inputs().get("A").size();
        int columns = known.inputs().get("A").get(0).size();
        List<List<List<Double>>> samples = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double a = KnownAnswers.number(known.inputs().get("A").get(i).get(j));
                double b = KnownAnswers.number(known.inputs().get("B").get(i).get(j));
                samples.add(List.of(drawn(a, noise, seeds, random), drawn(b, noise, seeds, random)));
            }
        }
        return new EmpiricalGame(List.of(names(rows), names(columns)), samples);
    }

    private static List<Double> drawn(double mean, double noise, int seeds, RandomStream random) {
        return IntStream.range(0, seeds)
                .mapToObj(i -> mean + noise * random.nextGaussian())
                .toList();
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "s" + i).toList();
    }

    /** Known answer nf-staghunt: two pure equilibria and a mixed one; each pure one is one in most resamples. */
    @Test
    void theStagHuntIsRecovered() {
        GameAnalysis analysis = GameAnalysis.of(noisy("nf-staghunt", 0.5, 60), 1);
        assertThat(analysis.equilibria()).hasSize(3);
        assertThat(analysis.equilibria())
                .anySatisfy(mixed -> assertThat(mixed.mix().get(0).get(0)).isCloseTo(0.5, within(0.15)));
        assertThat(analysis.equilibria())
                .allSatisfy(found -> assertThat(found.regretHigh()).isLessThan(0.6));
        assertThat(analysis.profiles().subList(0, 2)).allSatisfy(profile -> {
            assertThat(profile.strategies().get(0))
                    .isEqualTo(profile.strategies().get(1));
            assertThat(profile.confidence()).isGreaterThan(0.9);
            assertThat(profile.low()).isZero();
        });
        assertThat(analysis.profiles().get(3).low()).isPositive();
    }

    /** Known answer nf-mp: matching pennies has one equilibrium, a half and a half; nothing pure holds. */
    @Test
    void matchingPenniesHasNoPureEquilibrium() {
        GameAnalysis analysis = GameAnalysis.of(noisy("nf-mp", 0.3, 40), 1);
        assertThat(analysis.equilibria()).hasSize(1);
        GameAnalysis.Equilibrium only = analysis.equilibria().get(0);
        assertThat(only.mix().get(0).get(0)).isCloseTo(0.5, within(0.1));
        assertThat(only.mix().get(1).get(0)).isCloseTo(0.5, within(0.1));
        assertThat(only.regret()).isLessThan(1e-9);
        assertThat(analysis.profiles())
                .allSatisfy(p -> assertThat(p.confidence()).isZero());
        assertThat(analysis.alphaRank().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
        assertThat(analysis.sampleNext()).hasSize(3);
    }

    /** What a player has whatever happens decides nothing: neither equilibria nor where evolution goes. */
    @Test
    void theLevelOfAPlayersPayoffsHasNoSay() {
        EmpiricalGame game = noisy("nf-staghunt", 0.5, 20);
        List<List<List<Double>>> raised = game.samples().stream()
                .map(profile -> List.of(
                        profile.get(0),
                        profile.get(1).stream().map(payoff -> payoff + 1000).toList()))
                .toList();
        GameAnalysis before = GameAnalysis.of(game, 1);
        GameAnalysis after = GameAnalysis.of(new EmpiricalGame(game.strategies(), raised), 1);
        for (int i = 0; i < before.alphaRank().size(); i++) {
            assertThat(after.alphaRank().get(i)).isCloseTo(before.alphaRank().get(i), within(1e-6));
        }
        assertThat(after.replicator().settles()).isTrue();
        for (int player = 0; player < 2; player++) {
            for (int i = 0; i < 2; i++) {
                assertThat(after.replicator().shares().get(player).get(i))
                        .isCloseTo(before.replicator().shares().get(player).get(i), within(1e-6));
            }
        }
        assertThat(after.undominated()).isEqualTo(before.undominated());
    }

    /** More simulations of what is always the same tell nothing; of what was seen once, who knows. */
    @Test
    void whereNothingVariesThereIsNothingToSample() {
        assertThat(GameAnalysis.of(noisy("nf-staghunt", 0, 20), 1).sampleNext()).isEmpty();
        assertThat(GameAnalysis.of(noisy("nf-staghunt", 0, 1), 1).sampleNext()).hasSize(3);
    }
}

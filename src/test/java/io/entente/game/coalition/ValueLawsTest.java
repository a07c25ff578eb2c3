package io.entente.game.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.entente.game.network.Link;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of values, each over a thousand drawn games of one to seven players. */
class ValueLawsTest {

    private static final double EXACT = 1e-12;
    private static final int DRAWS = 1000;

    private interface Law {
        void check(CharacteristicFunction game, RandomStream random);
    }

    private static void overDraws(String name, Law law) {
        for (int draw = 0; draw < DRAWS; draw++) {
            RandomStream random = RandomStream.of(draw, name);
            law.check(drawn(1 + draw % 7, random), random);
        }
    }

    private static CharacteristicFunction drawn(int players, RandomStream random) {
        return CharacteristicFunction.of(players, coalition -> 2 * random.nextDouble() - 1);
    }

    private static List<Link> graph(int players, RandomStream random) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < 0.5) {
                    links.add(new Link(i, j));
                }
            }
        }
        return links;
    }

    @Test
    void shapleyHandsOutWhatAllObtain() {
        overDraws(
                "efficiency",
                (game, random) -> assertThat(
                                Arrays.stream(ShapleyValue.of(game)).sum())
                        .isCloseTo(game.value(game.grandCoalition()), within(EXACT)));
    }

    @Test
    void shapleyGivesANullPlayerNothing() {
        overDraws("null player", (game, random) -> {
            int idle = game.players();
            CharacteristicFunction more =
                    CharacteristicFunction.of(idle + 1, s -> game.value(s & game.grandCoalition()));
            assertThat(ShapleyValue.of(more)[idle]).isZero();
            assertThat(Arrays.copyOf(ShapleyValue.of(more), idle))
                    .containsExactly(ShapleyValue.of(game), within(EXACT));
        });
    }

    @Test
    void shapleyIsAdditive() {
        overDraws("additivity", (game, random) -> {
            CharacteristicFunction other = drawn(game.players(), random);
            CharacteristicFunction sum = CharacteristicFunction.of(game.players(), s -> game.value(s) + other.value(s));
            double[] one = ShapleyValue.of(game);
            double[] two = ShapleyValue.of(other);
            assertThat(ShapleyValue.of(sum))
                    .containsExactly(
                            IntStream.range(0, one.length)
                                    .mapToDouble(i -> one[i] + two[i])
                                    .toArray(),
                            within(EXACT));
        });
    }

    @Test
    void shapleyFollowsThePlayersWhereTheyChangePlaces() {
        overDraws("symmetry", (game, random) -> {
            int last = game.players() - 1;
            CharacteristicFunction swapped =
                    CharacteristicFunction.of(game.players(), s -> game.value(swap(s, 0, last)));
            double[] before = ShapleyValue.of(game);
            double[] after = ShapleyValue.of(swapped);
            assertThat(after[0]).isCloseTo(before[last], within(EXACT));
            assertThat(after[last]).isCloseTo(before[0], within(EXACT));
        });
    }

    private static int swap(int coalition, int one, int other) {
        int first = coalition >> one & 1;
        int second = coalition >> other & 1;
        return first == second ? coalition : coalition ^ (1 << one | 1 << other);
    }

    @Test
    void owenWithUnionsOfOneIsShapley() {
        overDraws("owen", (game, random) -> {
            List<Integer> alone =
                    IntStream.range(0, game.players()).mapToObj(i -> 1 << i).toList();
            assertThat(OwenValue.of(game, alone)).containsExactly(ShapleyValue.of(game), within(EXACT));
            assertThat(OwenValue.of(game, List.of(game.grandCoalition())))
                    .containsExactly(ShapleyValue.of(game), within(EXACT));
        });
    }

    @Test
    void bothEndsOfALinkGainTheSameMyersonValue() {
        overDraws("fairness", (game, random) -> {
            List<Link> links = graph(game.players(), random);
            for (Link link : links) {
                double[] change = MyersonValue.fairness(game, links, link);
                assertThat(change[0]).isCloseTo(change[1], within(EXACT));
            }
        });
    }

    @Test
    void myersonOnTheCompleteGraphIsShapley() {
        overDraws("complete", (game, random) -> {
            List<Link> all = new ArrayList<>();
            for (int i = 0; i < game.players(); i++) {
                for (int j = 0; j < i; j++) {
                    all.add(new Link(i, j));
                }
            }
            assertThat(MyersonValue.of(game, all)).containsExactly(ShapleyValue.of(game), within(EXACT));
        });
    }

    @Test
    void votingByDynamicProgrammingEqualsTheListOfCoalitions() {
        for (int draw = 0; draw < DRAWS; draw++) {
            RandomStream random = RandomStream.of(draw, "voting");
            List<Integer> weights = IntStream.range(0, 1 + draw % 10)
                    .mapToObj(i -> random.nextInt(30))
                    .toList();
            int total = weights.stream().mapToInt(w -> w).sum();
            if (total > 0) {
                WeightedVoting voting = new WeightedVoting(weights, 1 + random.nextInt(total));
                assertThat(voting.shapleyShubik()).containsExactly(ShapleyValue.of(voting.game()), within(EXACT));
                assertThat(voting.swings()).containsExactly(Banzhaf.swings(voting.game()), within(0.0));
            }
        }
    }

    @Test
    void fiveHundredEqualVotersHaveEqualPower() {
        WeightedVoting voting = new WeightedVoting(java.util.Collections.nCopies(500, 3), 751);
        double[] equal = new double[500];
        Arrays.fill(equal, 1.0 / 500);
        assertThat(voting.shapleyShubik()).containsExactly(equal, within(1e-13));
    }

    @Test
    void sampledValuesLieWithinTheirBound() {
        RandomStream random = RandomStream.of(1, "sampled");
        CharacteristicFunction game = CharacteristicFunction.of(8, coalition -> random.nextDouble());
        ShapleyValue.Sampled sampled = ShapleyValue.sampled(8, game::value, 2, 20_000, 0.99, random);
        double[] exact = ShapleyValue.of(game);
        assertThat(sampled.bound()).isLessThan(0.05);
        assertThat(sampled.values().stream().mapToDouble(v -> v).toArray())
                .containsExactly(exact, within(sampled.bound()));
    }

    @Test
    void assignmentsAreTheBestOfAllMatchingsAndTheirSharesProveIt() {
        for (int draw = 0; draw < DRAWS; draw++) {
            RandomStream random = RandomStream.of(draw, "assignment");
            double[][] surplus = new double[1 + draw % 4][1 + draw % 5];
            for (double[] row : surplus) {
                Arrays.setAll(row, j -> random.nextInt(12) - 3);
            }
            Assignment best = Assignment.of(surplus);
            assertThat(best.value()).isCloseTo(exhaustive(surplus, 0, 0), within(1e-9));
            assertThat(best.certificate(surplus).holds()).isTrue();
            assertThat(best.optimalMatchings(surplus, 1000)).contains(best.matching());
        }
    }

    private static double exhaustive(double[][] surplus, int row, int taken) {
        if (row == surplus.length) {
            return 0;
        }
        double best = exhaustive(surplus, row + 1, taken);
        for (int column = 0; column < surplus[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, surplus[row][column] + exhaustive(surplus, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    @Test
    void gamesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharacteristicFunction.of(0, 1, 2))
                .withMessageContaining("power of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharacteristicFunction.of(1, 1))
                .withMessageContaining("be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedVoting(List.of(1, 2), 4))
                .withMessageContaining("quota");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwenValue.of(CharacteristicFunction.of(0, 1, 1, 2), List.of(1)))
                .withMessageContaining("every player once");
    }
}

package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.game.normalform.EquilibriumSearch.Scope;
import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquilibriumSearchTest {

    private static NormalFormGame drawn(int draw, Integer... sizes) {
        RandomStream random = RandomStream.of(draw, "games");
        double[][] payoffs = new double[Arrays.stream(sizes).reduce(1, (a, b) -> a * b)][sizes.length];
        for (double[] profile : payoffs) {
            Arrays.setAll(profile, player -> random.nextDouble());
        }
        return NormalFormGame.of(List.of(sizes), payoffs);
    }

    /** What is strictly dominated is played in no equilibrium: leaving it out loses none. */
    @Test
    void ofTwoAllExtremeEquilibriaAreFound() {
        int dominated = 0;
        for (int draw = 0; draw < 300; draw++) {
            Bimatrix exact = DrawnGames.bimatrix(draw);
            EquilibriumSearch search = EquilibriumSearch.of(exact.rounded());
            assertThat(search.scope()).isEqualTo(Scope.ALL);
            assertThat(search.found())
                    .as("draw %d", draw)
                    .containsExactlyInAnyOrderElementsOf(ExtremeEquilibria.of(exact).stream()
                            .map(ExtremeEquilibria.Equilibrium::rounded)
                            .toList());
            List<List<Integer>> left = Dominance.iterated(exact.rounded());
            dominated += left.get(0).size() + left.get(1).size() < exact.rows() + exact.columns() ? 1 : 0;
        }
        assertThat(dominated).isGreaterThan(100);
    }

    @Test
    void gamesTooLargeToListStillHaveEquilibria() {
        NormalFormGame game = drawn(1, 14, 14);
        EquilibriumSearch search = EquilibriumSearch.of(game);

        assertThat(search.scope()).isEqualTo(Scope.SOME);
        assertThat(search.found())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(game.regret(found)).isLessThan(1e-9));
    }

    /** Games drawn at random have an odd number of equilibria [Wilson1971]: that one is missed shows half of the time. */
    @Test
    void ofSeveralAlmostAllAreFound() {
        int odd = 0;
        for (int draw = 0; draw < 200; draw++) {
            EquilibriumSearch search = EquilibriumSearch.of(drawn(draw, 2 + draw % 2, 2 + draw % 3, 2));
            assertThat(search.found()).isNotEmpty();
            odd += search.found().size() % 2;
        }
        assertThat(odd).isGreaterThanOrEqualTo(199);
    }

    /** Six strategies of three players have 250 047 choices of supports. Half of the games have no pure equilibrium. */
    @Test
    void ofSeveralWithManyStrategiesPureOnesAreFoundAndOneMore() {
        int mixed = 0;
        for (int draw = 0; draw < 6; draw++) {
            NormalFormGame game = drawn(draw, 6, 6, 6);
            EquilibriumSearch search = EquilibriumSearch.of(game);
            assertThat(search.scope()).isEqualTo(Scope.SOME);
            assertThat(search.found())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(found -> assertThat(game.regret(found)).isLessThan(1e-9))
                    .containsAll(pure(game));
            mixed += search.found().size() - pure(game).size();
        }
        assertThat(mixed).isPositive();
    }

    private static List<MixedProfile> pure(NormalFormGame game) {
        return game.pureEquilibria().stream()
                .map(chosen -> chosen.stream().map(List::of).toList())
                .map(only -> MixedProfile.uniform(game.restrictedTo(only)).within(game, only))
                .toList();
    }

    /** Of two that hunt a stag, paid 5 together and 0 alone, or a hare, paid 4, logit responses end with the hares, which risk less. */
    @Test
    void logitResponsesTendToWhatRisksLess() {
        NormalFormGame hunt = NormalFormGame.bimatrix(new double[][] {{5, 0}, {4, 4}}, new double[][] {{5, 4}, {0, 4}});

        assertThat(LimitingLogit.of(hunt)).contains(new MixedProfile(Collections.nCopies(2, List.of(0.0, 1.0))));
    }

    /** Everybody gains 1 by the second strategy, whatever the others do. */
    @Test
    void whereDominanceDecidesOneProfileIsLeft() {
        EquilibriumSearch search = EquilibriumSearch.of(NormalFormGame.of(List.of(2, 2, 2), solvable()));

        assertThat(search.scope()).isEqualTo(Scope.ALL);
        assertThat(search.found()).containsExactly(new MixedProfile(Collections.nCopies(3, List.of(0.0, 1.0))));
    }

    /**
     * Two that sell q of 0 to 39 each at a price of 39 less what both sell end at a third of 39 each, by dominance alone
     * [GabayMoulin1980].
     */
    @Test
    void dominanceIsToldOfMoreStrategiesThanABitEach() {
        double[][] first = new double[40][40];
        double[][] second = new double[40][40];
        for (int q = 0; q < 40; q++) {
            for (int other = 0; other < 40; other++) {
                first[q][other] = q * (39 - q - other);
                second[other][q] = first[q][other];
            }
        }
        NormalFormGame duopoly = NormalFormGame.bimatrix(first, second);

        assertThat(Dominance.iterated(duopoly))
                .hasSize(2)
                .allSatisfy(left -> assertThat(left).contains(13).allMatch(q -> Math.abs(q - 13) <= 1));
        assertThat(EquilibriumSearch.of(duopoly).found())
                .anySatisfy(found ->
                        assertThat(found.chance(0, 13) * found.chance(1, 13)).isEqualTo(1));
    }

    private static double[][] solvable() {
        double[][] payoffs = new double[8][3];
        for (int profile = 0; profile < 8; profile++) {
            payoffs[profile] = new double[] {profile >> 2, profile >> 1 & 1, profile & 1};
        }
        return payoffs;
    }
}

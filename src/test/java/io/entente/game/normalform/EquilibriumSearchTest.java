package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.game.normalform.EquilibriumSearch.Scope;
import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquilibriumSearchTest {

    private static NormalFormGame drawn(Integer... sizes) {
        RandomStream random = RandomStream.of(1, "large games");
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
        NormalFormGame game = drawn(14, 14);
        EquilibriumSearch search = EquilibriumSearch.of(game);

        assertThat(search.scope()).isEqualTo(Scope.SOME);
        assertThat(search.found())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(game.regret(found)).isLessThan(1e-9));
    }

    /** Six strategies of three players have 250 047 choices of supports, which took longer than the simulations. */
    @Test
    void ofSeveralWithManyStrategiesPureOnesAreFound() {
        NormalFormGame game = drawn(6, 6, 6);
        EquilibriumSearch search = EquilibriumSearch.of(game);

        assertThat(search.scope()).isEqualTo(Scope.PURE);
        assertThat(search.found()).hasSameSizeAs(game.pureEquilibria()).isNotEmpty();
        for (int i = 0; i < search.found().size(); i++) {
            for (int player = 0; player < 3; player++) {
                int chosen = game.pureEquilibria().get(i).get(player);
                assertThat(search.found().get(i).chance(player, chosen)).isEqualTo(1);
            }
        }
    }

    /** Everybody gains 1 by the second strategy, whatever the others do. */
    @Test
    void whereDominanceDecidesOneProfileIsLeft() {
        EquilibriumSearch search = EquilibriumSearch.of(NormalFormGame.of(List.of(2, 2, 2), solvable()));

        assertThat(search.scope()).isEqualTo(Scope.ALL);
        assertThat(search.found()).containsExactly(new MixedProfile(Collections.nCopies(3, List.of(0.0, 1.0))));
    }

    private static double[][] solvable() {
        double[][] payoffs = new double[8][3];
        for (int profile = 0; profile < 8; profile++) {
            payoffs[profile] = new double[] {profile >> 2, profile >> 1 & 1, profile & 1};
        }
        return payoffs;
    }
}

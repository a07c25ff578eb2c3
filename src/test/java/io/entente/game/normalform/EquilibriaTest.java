package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Laws of equilibria over a thousand drawn games. */
class EquilibriaTest {

    private static final int DRAWS = 1000;

    @Test
    void noPlayerGainsByLeavingAnExtremeEquilibrium() {
        for (int draw = 0; draw < DRAWS; draw++) {
            Bimatrix game = DrawnGames.bimatrix(draw);
            List<Equilibrium> found = ExtremeEquilibria.of(game);
            assertThat(found).as("game %d", draw).isNotEmpty();
            NormalFormGame rounded = game.rounded();
            found.forEach(e -> assertThat(rounded.regret(e.rounded())).isLessThan(1e-9 * rounded.scale()));
            assertThat(draw % 3 == 0 || found.size() % 2 == 1).as("odd number").isTrue();
        }
    }

    @Test
    void lemkeAndHowsonEndAtAnExtremeEquilibriumFromEveryLabel() {
        for (int draw = 0; draw < DRAWS; draw++) {
            Bimatrix game = DrawnGames.bimatrix(draw);
            List<Equilibrium> all = ExtremeEquilibria.of(game);
            for (int label = 0; label < game.rows() + game.columns(); label++) {
                assertThat(all).as("game %d, label %d", draw, label).contains(LemkeHowson.of(game, label));
            }
        }
    }

    @Test
    void supportsFindTheSameEquilibriaOfTwoPlayersWhereThereAreFinitelyMany() {
        for (int draw = 0; draw < 200; draw++) {
            Bimatrix game = DrawnGames.bimatrix(draw);
            if (draw % 3 != 0) {
                List<MixedProfile> found = SupportEnumeration.of(game.rounded());
                List<Equilibrium> exact = ExtremeEquilibria.of(game);
                assertThat(found).as("game %d", draw).hasSameSizeAs(exact);
                exact.forEach(e -> assertThat(found).anyMatch(f -> f.distance(e.rounded()) < 1e-9));
            }
        }
    }

    @Test
    void everyGameOfSeveralPlayersHasAnEquilibriumAndItsRegretIsNone() {
        int without = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            List<MixedProfile> found = SupportEnumeration.of(game);
            found.forEach(e -> assertThat(game.regret(e)).isLessThan(1e-9 * game.scale()));
            assertThat(found.stream()
                            .filter(e -> e.strategies().stream().allMatch(mix -> mix.contains(1.0)))
                            .count())
                    .isEqualTo(game.pureEquilibria().size());
            without += found.isEmpty() ? 1 : 0;
        }
        assertThat(without).as("games in which none was found").isLessThanOrEqualTo(DRAWS / 100);
    }

    @Test
    void strategiesThatAreEliminatedAreInNoEquilibrium() {
        for (int draw = 0; draw < DRAWS; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            List<List<Integer>> left = Dominance.iterated(game);
            for (List<Integer> pure : game.pureEquilibria()) {
                for (int player = 0; player < pure.size(); player++) {
                    assertThat(left.get(player)).contains(pure.get(player));
                }
            }
        }
    }

    @Test
    void thePrisonersDilemmaIsSolvedByDominance() {
        NormalFormGame dilemma =
                NormalFormGame.bimatrix(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});
        assertThat(Dominance.iterated(dilemma)).isEqualTo(List.of(List.of(1), List.of(1)));
    }

    @Test
    void quantalResponseRunsFromUniformPlayToNash() {
        for (int draw = 0; draw < 200; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            QuantalResponse.Found uniform = QuantalResponse.of(game, 0);
            assertThat(uniform.profile().distance(MixedProfile.uniform(game))).isLessThan(1e-12);
            for (double lambda : new double[] {0.05, 0.5, 5}) {
                QuantalResponse.Found found = QuantalResponse.of(game, lambda);
                assertThat(found.certificate().holds())
                        .as("game %d at %s", draw, lambda)
                        .isTrue();
                double regret = game.regret(found.profile());
                assertThat(regret).isLessThan(StrictMath.log(3) / lambda + 1e-9);
            }
        }
    }

    @Test
    void alphaRankIsADistributionHoweverLargeThePopulation() {
        for (int draw = 0; draw < DRAWS; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            for (int population : new int[] {2, 50, 100_000}) {
                double[] shares = new AlphaRank(population, 0.5).multi(game);
                double sum = 0;
                for (double share : shares) {
                    assertThat(share).isBetween(0.0, 1 + 1e-12);
                    sum += share;
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
    }

    /** With neutral drift every state is as likely as any other. */
    @Test
    void withoutSelectionAlphaRankIsUniform() {
        double[] shares = new AlphaRank(10, 0).single(new double[][] {{1, 5}, {2, 3}}, false);
        assertThat(shares).containsExactly(new double[] {0.5, 0.5}, within(1e-15));
    }

    @Test
    void replicatorsKeepTheSizeOfEachPopulation() {
        for (int draw = 0; draw < DRAWS; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            ReplicatorDynamics.rates(game, MixedProfile.uniform(game))
                    .forEach(rate ->
                            assertThat(java.util.Arrays.stream(rate).sum()).isCloseTo(0, within(1e-12)));
        }
        for (int draw = 0; draw < 100; draw++) {
            NormalFormGame game = DrawnGames.of(draw);
            SupportEnumeration.of(game)
                    .forEach(e -> ReplicatorDynamics.rates(game, e)
                            .forEach(rate -> assertThat(rate).containsOnly(new double[rate.length], within(1e-7))));
        }
    }

    @Test
    void matricesOfDifferentSizesAreRefused() {
        List<List<BigFraction>> square = List.of(List.of(BigFraction.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bimatrix(square, List.of()))
                .withMessageContaining("the same for both players");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MixedProfile(List.of(List.of(0.5, 0.4))))
                .withMessageContaining("add up to 1");
    }
}

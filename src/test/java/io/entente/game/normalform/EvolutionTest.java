package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvolutionTest {

    private static NormalFormGame game(double[] row, double[] column) {
        double[][] payoffs = new double[row.length][];
        for (int i = 0; i < row.length; i++) {
            payoffs[i] = new double[] {row[i], column[i]};
        }
        return NormalFormGame.of(List.of(2, 2), payoffs);
    }

    /** 5 > 3 and 1 > 0: whoever defects gains, whatever the other does. */
    @Test
    void prisonersSettleOnDefection() {
        Evolution found = Evolution.of(game(new double[] {3, 0, 5, 1}, new double[] {3, 5, 0, 1}));

        assertThat(found.settles()).isTrue();
        assertThat(found.shares())
                .allSatisfy(shares -> assertThat(shares.get(1)).isCloseTo(1, within(1e-9)));
    }

    /**
     * A game of two strategies each whose one equilibrium is mixed: populations turn round it and never settle, and their averages are
     * the equilibrium, here (2/5, 3/5) for both, from 2p − (1 − p) = −p + (1 − p).
     */
    @Test
    void roundAMixedEquilibriumPopulationsTurnForEver() {
        Evolution found = Evolution.of(game(new double[] {2, -1, -1, 1}, new double[] {-2, 1, 1, -1}));

        assertThat(found.settles()).isFalse();
        assertThat(found.shares())
                .allSatisfy(shares -> assertThat(shares.get(0)).isCloseTo(0.4, within(0.01)));
    }

    /** What is strictly dominated, and what is once that is gone, dies out [HofbauerSigmund2003]; payoffs differ by 1 at least. */
    @Test
    void whatIsDominatedDiesOut() {
        for (int draw = 0; draw < 120; draw += 3) {
            NormalFormGame game = DrawnGames.bimatrix(draw).rounded();
            List<List<Integer>> left = Dominance.iterated(game);
            Evolution found = Evolution.of(game);
            for (int player = 0; player < left.size(); player++) {
                double survivors = left.get(player).stream()
                        .mapToDouble(found.shares().get(player)::get)
                        .sum();
                assertThat(survivors).as("draw %s, player %s", draw, player).isGreaterThan(0.999);
            }
        }
    }

    /** Where populations settle nobody regrets [HofbauerSigmund2003], and adding to all payoffs of a player changes nothing. */
    @Test
    void levelsOfPayoffsHaveNoSay() {
        Evolution found = Evolution.of(game(new double[] {4, 1, 3, 2}, new double[] {1, 3, 4, 2}));
        Evolution raised = Evolution.of(game(new double[] {1004, 1001, 1003, 1002}, new double[] {1, 3, 4, 2}));

        assertThat(raised.settles()).isEqualTo(found.settles());
        for (int player = 0; player < 2; player++) {
            for (int strategy = 0; strategy < 2; strategy++) {
                assertThat(raised.shares().get(player).get(strategy))
                        .isCloseTo(found.shares().get(player).get(strategy), within(1e-6));
            }
        }
    }
}

package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.game.normalform.NormalFormGame;
import io.entente.scenario.Sweep;
import io.entente.scenario.Sweep.Design;
import io.entente.scenario.Sweep.Factor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sweeps over strategies, read as games. */
class SweepGameTest {

    private static Factor strategies(String actor, String... values) {
        return factor(actor + ".strategy.offer", values);
    }

    private static Factor factor(String path, String... values) {
        return new Factor(path, path, List.of(values), Optional.empty(), Optional.empty());
    }

    private static Sweep sweep(Design design, Factor... factors) {
        return new Sweep("test", "", "none", List.of(), List.of(factors), design, 4, 2, 7);
    }

    /** Two seeds, 0.5 below and above a payoff that tells its player and the profile. */
    private static Map<String, Map<Integer, Map<Long, Double>>> metrics(List<Cell> cells, String... actors) {
        Map<String, Map<Integer, Map<Long, Double>>> metrics = new TreeMap<>();
        for (int player = 0; player < actors.length; player++) {
            Map<Integer, Map<Long, Double>> byCell = new TreeMap<>();
            for (Cell cell : cells) {
                double payoff = 1000 * player + Integer.parseInt(String.join("", cell.levels()));
                byCell.put(cell.index(), Map.of(1L, payoff - 0.5, 2L, payoff + 0.5));
            }
            metrics.put("utilityUsdBn." + actors[player], byCell);
        }
        return metrics;
    }

    @Test
    void everyCellIsTheProfileOfItsLevels() {
        Sweep sweep = sweep(
                Design.FULL_FACTORIAL,
                strategies("microsoft", "1", "2"),
                strategies("amazon", "1", "2", "3"),
                strategies("openai", "1", "2"));
        List<Cell> cells = Designs.cells(sweep);
        assertThat(SweepGame.roles(sweep)).containsExactly("microsoft", "amazon", "openai");
        NormalFormGame game = SweepGame.of(sweep, cells, metrics(cells, "microsoft", "amazon", "openai"))
                .means();
        assertThat(game.players()).isEqualTo(3);
        assertThat(game.profiles()).isEqualTo(12);
        for (int profile = 0; profile < 12; profile++) {
            List<Integer> chosen = game.strategiesOf(profile);
            int digits = IntStream.range(0, 3).map(chosen::get).reduce(0, (all, next) -> 10 * all + next + 1);
            for (int player = 0; player < 3; player++) {
                assertThat(game.payoff(profile, player)).isEqualTo(1000 * player + digits);
            }
        }
    }

    @Test
    void whatIsNoGameIsRefused() {
        Factor openai = strategies("openai", "1", "2");
        List<Sweep> others = List.of(
                sweep(Design.FULL_FACTORIAL, openai),
                sweep(Design.FULL_FACTORIAL, openai, factor("openai.strategy.link", "1", "2")),
                sweep(Design.FULL_FACTORIAL, openai, factor("market.inertia", "1", "2")),
                sweep(Design.ONE_AT_A_TIME, openai, strategies("amazon", "1", "2")));
        for (Sweep other : others) {
            List<Cell> cells = Designs.cells(other);
            assertThatThrownBy(() -> SweepGame.of(other, cells, metrics(cells, "openai", "amazon")))
                    .hasMessageContaining("must be a full factorial of strategies");
        }
        Sweep sweep = sweep(Design.FULL_FACTORIAL, openai, strategies("amazon", "1", "2"));
        List<Cell> cells = Designs.cells(sweep);
        assertThatThrownBy(() -> SweepGame.of(sweep, cells, metrics(cells.subList(0, 3), "openai", "amazon")))
                .hasMessageContaining("finish the simulations");
    }
}

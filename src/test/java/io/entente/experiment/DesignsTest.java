package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.scenario.Sweep;
import io.entente.scenario.Sweep.Design;
import io.entente.scenario.Sweep.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Designs and what can be read from them. */
class DesignsTest {

    private static Factor levels(String name, String... values) {
        return new Factor(name, name, List.of(values), Optional.empty(), Optional.empty());
    }

    private static Factor range(String name, double low, double high) {
        return new Factor(name, name, List.of(), Optional.of(low), Optional.of(high));
    }

    private static Sweep sweep(Design design, int points, Factor... factors) {
        return new Sweep("test", "", "none", List.of(), List.of(factors), design, points, 1, 7);
    }

    @Test
    void aFactorialHasEveryCombinationAndOneAtATimeEachLevelAlone() {
        Factor[] factors = {levels("a", "1", "2", "3"), levels("b", "x", "y")};
        assertThat(Designs.cells(sweep(Design.FULL_FACTORIAL, 1, factors)))
                .extracting(Cell::levels)
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(Designs.cells(sweep(Design.ONE_AT_A_TIME, 1, factors)))
                .extracting(Cell::levels)
                .containsExactly(List.of("1", "x"), List.of("2", "x"), List.of("3", "x"), List.of("1", "y"));
        assertThat(Designs.cells(sweep(Design.FULL_FACTORIAL, 1))).hasSize(1);
    }

    @Test
    void aLatinHypercubeHasOnePointInEverySlice() {
        Sweep sweep = sweep(Design.LATIN_HYPERCUBE, 20, range("a", 0, 1), range("b", 10, 30));
        List<Cell> cells = Designs.cells(sweep);
        for (int f = 0; f < 2; f++) {
            HashSet<Integer> slices = new HashSet<>();
            for (Cell cell : cells) {
                double value = Double.parseDouble(cell.levels().get(f));
                slices.add((int) Math.floor((f == 0 ? value : (value - 10) / 20) * 20));
            }
            assertThat(slices).hasSize(20);
        }
        assertThat(Designs.cells(sweep)).isEqualTo(cells);
    }

    /** Ishigami's function, a = 7, b = 0.1, whose indices are known [Saltelli2010]. */
    @Test
    void sobolIndicesOfIshigamisFunctionAreTheKnownOnes() {
        double pi = Math.PI;
        Sweep sweep = sweep(Design.SALTELLI, 4096, range("x1", -pi, pi), range("x2", -pi, pi), range("x3", -pi, pi));
        List<Cell> cells = Designs.cells(sweep);
        Map<Integer, List<Double>> values = new HashMap<>();
        cells.forEach(cell -> values.put(cell.index(), List.of(ishigami(cell))));
        List<Sensitivity.Effect> effects =
                Sensitivity.of(sweep, cells, "y", values).orElseThrow().factors();
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertThat(effects.get(i).first()).isCloseTo(first[i], within(0.03));
            assertThat(effects.get(i).total()).isCloseTo(total[i], within(0.03));
        }
    }

    private static double ishigami(Cell cell) {
        double[] x = cell.levels().stream().mapToDouble(Double::parseDouble).toArray();
        double second = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) + 7 * second * second + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
    }

    /** A linear function has the same elementary effect everywhere: its slope over the range. */
    @Test
    void elementaryEffectsOfALinearFunctionAreItsSlopes() {
        Sweep sweep = sweep(Design.MORRIS, 10, range("a", 0, 2), range("b", 0, 1));
        List<Cell> cells = Designs.cells(sweep);
        Map<Integer, List<Double>> values = new HashMap<>();
        cells.forEach(cell -> values.put(
                cell.index(),
                List.of(3 * Double.parseDouble(cell.levels().get(0))
                        - Double.parseDouble(cell.levels().get(1)))));
        List<Sensitivity.Effect> effects =
                Sensitivity.of(sweep, cells, "y", values).orElseThrow().factors();
        assertThat(effects.get(0).first()).isCloseTo(6, within(1e-4));
        assertThat(effects.get(1).first()).isCloseTo(-1, within(1e-4));
        assertThat(effects.get(1).total()).isCloseTo(1, within(1e-4));
        assertThat(effects.get(0).spread()).isCloseTo(0, within(1e-4));
    }

    @Test
    void aTornadoTellsTheLowestAndHighestMean() {
        Sweep sweep = sweep(Design.ONE_AT_A_TIME, 1, levels("a", "1", "0", "3"), levels("b", "x", "y"));
        Map<Integer, List<Double>> values = new HashMap<>();
        List<Double> means = List.of(10.0, 7.0, 15.0, 10.0);
        IntStream.range(0, 4).forEach(i -> values.put(i, List.of(means.get(i) - 1, means.get(i) + 1)));
        List<Sensitivity.Effect> effects = Sensitivity.of(sweep, Designs.cells(sweep), "y", values)
                .orElseThrow()
                .factors();
        assertThat(effects.get(0)).isEqualTo(new Sensitivity.Effect("a", -3, 5, 0));
        assertThat(effects.get(1)).isEqualTo(new Sensitivity.Effect("b", 0, 0, 0));
    }

    @Test
    void aMissingCellTellsNothing() {
        Sweep sweep = sweep(Design.MORRIS, 2, range("a", 0, 2));
        assertThat(Sensitivity.of(sweep, Designs.cells(sweep), "y", Map.of())).isEmpty();
    }

    /** Seeds hang on the name of the replication alone. */
    @Test
    void replicationsShareTheirSeedsAcrossCells() {
        List<Cell> cells = Designs.cells(sweep(Design.FULL_FACTORIAL, 1, levels("a", "1", "2", "3")));
        Sweep sweep = sweep(Design.FULL_FACTORIAL, 1, levels("a", "1", "2", "3"));
        List<Long> seeds = new ArrayList<>();
        for (int run = 0; run < 9; run++) {
            Replication which = Replication.of(sweep, cells, run);
            assertThat(which.seed()).isEqualTo(Replication.seed(7, run / 3));
            seeds.add(which.seed());
        }
        assertThat(new HashSet<>(seeds)).hasSize(3);
    }
}

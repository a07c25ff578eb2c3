package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.experiment.Sensitivity.Effect;
import io.entente.scenario.Sweep;
import io.entente.scenario.Sweep.Design;
import io.entente.scenario.Sweep.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Six digits of a million and a half are whole numbers, none of them within the range. */
    @Test
    void aNarrowRangeFarFromZeroKeepsItsLevelsApartAndWithinIt() {
        List<Cell> cells = Designs.cells(sweep(Design.SOBOL, 64, range("a", 1_500_000.5, 1_500_000.75)));
        assertThat(cells)
                .extracting(cell -> Double.parseDouble(cell.levels().get(0)))
                .doesNotHaveDuplicates()
                .allSatisfy(level -> assertThat(level).isBetween(1_500_000.5, 1_500_000.75));
    }

    /** The sequence begins with its corner and its centre; 64 points of two factors are one in each of 8 by 8 parts [Owen2022]. */
    @Test
    void pointsOfASobolSequenceAreBalanced() {
        Set<List<Integer>> parts = new HashSet<>();
        List<Cell> cells = Designs.cells(sweep(Design.SOBOL, 64, range("a", 0, 1), range("b", 0, 1)));
        for (Cell cell : cells) {
            parts.add(cell.levels().stream()
                    .map(level -> (int) (8 * Double.parseDouble(level)))
                    .toList());
        }
        assertThat(parts).hasSize(64);
        assertThat(cells.subList(0, 4))
                .extracting(Cell::levels)
                .containsExactly(
                        List.of("0", "0"), List.of("0.5", "0.5"), List.of("0.75", "0.25"), List.of("0.25", "0.75"));
    }

    /** Ishigami's function, a = 7, b = 0.1, whose indices are known [Saltelli2010]. */
    @Test
    void sobolIndicesOfIshigamisFunctionAreTheKnownOnes() {
        double pi = Math.PI;
        Sweep sweep = sweep(Design.SALTELLI, 4096, range("x1", -pi, pi), range("x2", -pi, pi), range("x3", -pi, pi));
        List<Cell> cells = Designs.cells(sweep);
        Map<Integer, Map<Long, Double>> values = new HashMap<>();
        cells.forEach(cell -> values.put(cell.index(), Map.of(1L, ishigami(cell))));
        List<? extends Effect> effects = effects(sweep, values);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            SobolIndices indices = (SobolIndices) effects.get(i);
            assertThat(indices.firstOrder().value()).isCloseTo(first[i], within(0.03));
            assertThat(first[i])
                    .isBetween(indices.firstOrder().low(), indices.firstOrder().high());
            assertThat(indices.total().value()).isCloseTo(total[i], within(0.03));
            assertThat(total[i])
                    .isBetween(indices.total().low(), indices.total().high());
        }
    }

    private static double ishigami(Cell cell) {
        double[] x = cell.levels().stream().mapToDouble(Double::parseDouble).toArray();
        double second = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) + 7 * second * second + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
    }

    private static List<? extends Effect> effects(Sweep sweep, Map<Integer, Map<Long, Double>> values) {
        return Sensitivity.of(sweep, Designs.cells(sweep), "y", values)
                .orElseThrow()
                .factors();
    }

    /** A linear function has the same elementary effect everywhere: its slope over the range. */
    @Test
    void elementaryEffectsOfALinearFunctionAreItsSlopes() {
        Sweep sweep = sweep(Design.MORRIS, 10, range("a", 0, 2), range("b", 0, 1));
        List<Cell> cells = Designs.cells(sweep);
        Map<Integer, Map<Long, Double>> values = new HashMap<>();
        cells.forEach(cell -> values.put(
                cell.index(),
                Map.of(
                        1L,
                        3 * Double.parseDouble(cell.levels().get(0))
                                - Double.parseDouble(cell.levels().get(1)))));
        List<? extends Effect> effects = effects(sweep, values);
        double[] slopes = {6, -1};
        for (int i = 0; i < 2; i++) {
            ElementaryEffects of = (ElementaryEffects) effects.get(i);
            assertThat(of.mu().value()).isCloseTo(slopes[i], within(1e-4));
            assertThat(of.muStar().value()).isCloseTo(Math.abs(slopes[i]), within(1e-4));
            assertThat(of.muStar().high() - of.muStar().low()).isCloseTo(0, within(1e-4));
            assertThat(of.sigma()).isCloseTo(0, within(1e-4));
        }
    }

    /** The effects of a product of two factors depend on where the other stands: these are spread, and so is what is drawn. */
    @Test
    void elementaryEffectsOfAProductAreSpread() {
        Sweep sweep = sweep(Design.MORRIS, 50, range("a", -1, 1), range("b", -1, 1));
        Map<Integer, Map<Long, Double>> values = new HashMap<>();
        Designs.cells(sweep)
                .forEach(cell -> values.put(
                        cell.index(),
                        Map.of(
                                1L,
                                Double.parseDouble(cell.levels().get(0))
                                        * Double.parseDouble(cell.levels().get(1)))));
        ElementaryEffects of = (ElementaryEffects) effects(sweep, values).get(0);
        assertThat(of.mu().low()).isNegative();
        assertThat(of.mu().high()).isPositive();
        // b stands at -1, -1/3, 1/3 and 1: the effect is twice that, 4/3 in the mean of sizes.
        assertThat(4 / 3.0).isBetween(of.muStar().low(), of.muStar().high());
        assertThat(of.sigma()).isGreaterThan(1);
    }

    @Test
    void aSwingTellsTheLowestAndHighestMeanAndWhereTheyAre() {
        Sweep sweep = sweep(Design.ONE_AT_A_TIME, 1, levels("a", "1", "0", "3"), levels("b", "x", "y"));
        Map<Integer, Map<Long, Double>> values = new HashMap<>();
        List<Double> means = List.of(10.0, 7.0, 15.0, 10.0);
        IntStream.range(0, 4).forEach(i -> values.put(i, Map.of(1L, means.get(i) - 1, 2L, means.get(i) + 1)));
        Estimate none = new Estimate(0, 0, 0);
        assertThat(effects(sweep, values).toArray())
                .containsExactly(
                        new Swing("a", new Estimate(-3, -3, -3), "0", new Estimate(5, 5, 5), "3"),
                        new Swing("b", none, "x", none, "x"));
    }

    /** Where a run failed, the others of its replication are left out: pairs stay pairs. */
    @Test
    void onlyReplicationsThatFinishedEverywhereCount() {
        Sweep sweep = sweep(Design.ONE_AT_A_TIME, 1, levels("a", "0", "1"));
        Map<Integer, Map<Long, Double>> values = new HashMap<>(Map.of(
                0, Map.of(1L, 10.0, 2L, 20.0, 3L, 30.0),
                1, Map.of(1L, 14.0, 3L, 34.0)));
        Estimate four = new Estimate(4, 4, 4);
        assertThat(effects(sweep, values).get(0)).isEqualTo(new Swing("a", new Estimate(0, 0, 0), "0", four, "1"));
        values.put(1, Map.of(4L, 1.0));
        assertThat(Sensitivity.of(sweep, Designs.cells(sweep), "y", values)).isEmpty();
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

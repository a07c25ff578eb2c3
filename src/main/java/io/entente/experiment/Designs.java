package io.entente.experiment;

import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import io.entente.scenario.Sweep;
import io.entente.scenario.Sweep.Factor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The cells of a sweep. A sampled design is a matter of its file alone: the same file gives the same cells in the same order.
 * Levels of a range are rounded to six digits, more where its ends are close, so that what is written is what was run.
 */
public final class Designs {

    private static final int MOST_CELLS = 1_000_000;
    private static final int DIGITS = 6;
    private static final int MOST_DIGITS = 17;

    /** Levels of a Morris walk; a step is half of the range [Morris1991]. */
    static final int MORRIS_LEVELS = 4;

    private Designs() {}

    /** The cells, in their order. */
    public static List<Cell> cells(Sweep sweep) {
        List<List<String>> levels = switch (sweep.design()) {
            case FULL_FACTORIAL -> factorial(sweep.factors());
            case ONE_AT_A_TIME -> oneAtATime(sweep.factors());
            case LATIN_HYPERCUBE -> latin(sweep);
            case SOBOL -> placed(sweep.factors(), sobol(sweep.factors().size(), sweep.points()));
            case SALTELLI -> placed(sweep.factors(), saltelli(sweep.factors().size(), sweep.points()));
            case MORRIS -> placed(sweep.factors(), morris(sweep));
        };
        List<Cell> cells = new ArrayList<>(levels.size());
        levels.forEach(level -> cells.add(new Cell(cells.size(), level)));
        return List.copyOf(cells);
    }

    private static void checkSize(double cells) {
        Check.that(cells <= MOST_CELLS, "number of cells", cells, "be at most " + MOST_CELLS, "sample the factors");
    }

    private static List<List<String>> factorial(List<Factor> factors) {
        checkSize(factors.stream().mapToDouble(f -> f.values().size()).reduce(1, (a, b) -> a * b));
        List<List<String>> cells = List.of(List.of());
        for (Factor factor : factors) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> cell : cells) {
                for (String value : factor.values()) {
                    List<String> next = new ArrayList<>(cell);
                    next.add(value);
                    longer.add(next);
                }
            }
            cells = longer;
        }
        return cells;
    }

    private static List<List<String>> oneAtATime(List<Factor> factors) {
        List<String> base = factors.stream().map(f -> f.values().get(0)).toList();
        List<List<String>> cells = new ArrayList<>(List.of(base));
        for (int i = 0; i < factors.size(); i++) {
            for (String value :
                    factors.get(i).values().subList(1, factors.get(i).values().size())) {
                List<String> cell = new ArrayList<>(base);
                cell.set(i, value);
                cells.add(cell);
            }
        }
        return cells;
    }

    private static List<List<String>> latin(Sweep sweep) {
        int points = sweep.points();
        double[][] unit = new double[points][sweep.factors().size()];
        for (int f = 0; f < sweep.factors().size(); f++) {
            RandomStream random = RandomStream.of(
                    sweep.seed(), "latin", sweep.factors().get(f).name());
            List<Integer> slices = new ArrayList<>();
            for (int i = 0; i < points; i++) {
                slices.add(random.nextInt(i + 1), i);
            }
            for (int i = 0; i < points; i++) {
                unit[i][f] = (slices.get(i) + random.nextDouble()) / points;
            }
        }
        return placed(sweep.factors(), unit);
    }

    /** Points of the sequence from its first, the corner: without it, powers of two are not balanced [Owen2022]. */
    private static double[][] sobol(int dimensions, int points) {
        checkSize(points);
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] unit = new double[points][];
        for (int i = 0; i < points; i++) {
            unit[i] = sequence.nextVector();
        }
        return unit;
    }

    /** For each point: A, B, and A with one column of B after the other. */
    private static double[][] saltelli(int dimensions, int points) {
        checkSize((double) points * (dimensions + 2));
        double[][] both = sobol(2 * dimensions, points);
        double[][] unit = new double[points * (dimensions + 2)][dimensions];
        for (int i = 0; i < points; i++) {
            int first = i * (dimensions + 2);
            for (int f = 0; f < dimensions; f++) {
                unit[first][f] = both[i][f];
                unit[first + 1][f] = both[i][dimensions + f];
                for (int swapped = 0; swapped < dimensions; swapped++) {
                    unit[first + 2 + swapped][f] = swapped == f ? both[i][dimensions + f] : both[i][f];
                }
            }
        }
        return unit;
    }

    /** Walks from a random point of a grid, each factor stepping once, in random order. */
    private static double[][] morris(Sweep sweep) {
        int dimensions = sweep.factors().size();
        checkSize((double) sweep.points() * (dimensions + 1));
        RandomStream random = RandomStream.of(sweep.seed(), "morris");
        double step = MORRIS_LEVELS / (2.0 * (MORRIS_LEVELS - 1));
        double[][] unit = new double[sweep.points() * (dimensions + 1)][];
        for (int walk = 0; walk < sweep.points(); walk++) {
            double[] point = new double[dimensions];
            List<Integer> order = new ArrayList<>();
            for (int f = 0; f < dimensions; f++) {
                point[f] = random.nextInt(MORRIS_LEVELS) / (double) (MORRIS_LEVELS - 1);
                order.add(random.nextInt(f + 1), f);
            }
            unit[walk * (dimensions + 1)] = point.clone();
            for (int s = 0; s < dimensions; s++) {
                int moved = order.get(s);
                point[moved] += point[moved] + step <= 1 + 1e-12 ? step : -step;
                unit[walk * (dimensions + 1) + s + 1] = point.clone();
            }
        }
        return unit;
    }

    private static List<List<String>> placed(List<Factor> factors, double[][] unit) {
        List<List<String>> cells = new ArrayList<>(unit.length);
        for (double[] point : unit) {
            List<String> cell = new ArrayList<>(factors.size());
            for (int f = 0; f < factors.size(); f++) {
                cell.add(level(factors.get(f), point[f]));
            }
            cells.add(Collections.unmodifiableList(cell));
        }
        return cells;
    }

    private static String level(Factor factor, double unit) {
        if (!factor.continuous()) {
            int index = Math.min(
                    factor.values().size() - 1, (int) (unit * factor.values().size()));
            return factor.values().get(Math.max(0, index));
        }
        double low = factor.low().orElseThrow();
        double high = factor.high().orElseThrow();
        double value = low + (high - low) * Math.max(0, Math.min(1, unit));
        return new BigDecimal(value)
                .round(digits(low, high))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Six, and as many more as both ends have in common. */
    private static MathContext digits(double low, double high) {
        double shared = Math.floor(StrictMath.log10(Math.max(Math.abs(low), Math.abs(high)) / (high - low)));
        return new MathContext((int) Math.max(DIGITS, Math.min(MOST_DIGITS, DIGITS + shared)));
    }
}

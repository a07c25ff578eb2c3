package io.entente.game.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One step on the way to the nucleolus: among the allocations that meet the equations found so far, make the largest
 * excess v(S) − x(S) of the other coalitions as small as possible. Solved on the dual side, where a coalition is a
 * column: the basis has one column more than there are players, and all 2^n coalitions are looked at to find the one
 * that enters (column generation, Bland's rule once the objective stalls). Costs 2^n × n for each change of basis.
 */
final class ExcessProgram {

    private static final double TOLERANCE = 1e-9;
    private static final int MOST_PIVOTS = 100_000;

    private final CharacteristicFunction game;
    private final Equations equations;
    private final boolean imputations;
    private final int rows;
    private final double scale;

    /** What a column of the basis stands for. */
    private enum Kind {
        /** A coalition whose excess is bounded. */
        COALITION,
        /** One that an equation fixes, of either sign. */
        EQUATION,
        /** A player who gets at least its own worth. */
        FLOOR
    }

    private record Column(Kind kind, int coalition, double worth) {}

    /**
     * A solved step.
     *
     * @param excess the least largest excess ε
     * @param allocation one that reaches it
     * @param tight coalitions at ε in every solution, with positive weight: balanced together with the equations
     * @param weights positive, one for each of these coalitions; they add up to 1
     * @param floors coalitions of one player held at its own worth in every solution
     */
    record Step(
            double excess, List<Double> allocation, List<Integer> tight, List<Double> weights, List<Integer> floors) {}

    ExcessProgram(CharacteristicFunction game, Equations equations, boolean imputations) {
        this.game = game;
        this.equations = equations;
        this.imputations = imputations;
        this.rows = game.players() + 1;
        this.scale = game.scale();
    }

    Step solve() {
        Column[] basis = start();
        double last = Double.NEGATIVE_INFINITY;
        int stalled = 0;
        for (int pivot = 0; pivot < MOST_PIVOTS; pivot++) {
            LinearSystem system = LinearSystem.ofColumns(rows, i -> coefficients(basis[i]));
            double[] prices = system.solveTransposed(
                    Arrays.stream(basis).mapToDouble(Column::worth).toArray());
            double objective = prices[rows - 1];
            stalled = objective > last + TOLERANCE * scale ? 0 : stalled + 1;
            last = Math.max(last, objective);
            Column entering = entering(prices, stalled > rows);
            double[] levels = system.solve(unit());
            if (entering == null) {
                return step(basis, prices, levels);
            }
            replace(basis, levels, system.solve(coefficients(entering)), entering, stalled > rows);
        }
        throw new IllegalStateException("The excess program did not end after " + MOST_PIVOTS + " changes of basis.");
    }

    /** The equations, a coalition and its complement that no equation fixes, and single players to fill up. */
    private Column[] start() {
        List<Column> basis = new ArrayList<>();
        equations.fixed().forEach(f -> basis.add(new Column(Kind.EQUATION, f.coalition(), f.worth())));
        int free = 1;
        while (equations.fixes(free)) {
            free++;
        }
        basis.add(bounded(free));
        basis.add(bounded(game.grandCoalition() & ~free));
        Equations spanned = equations.with(free, 0);
        for (int player = 0; player < game.players() && basis.size() < rows; player++) {
            if (!spanned.fixes(1 << player)) {
                basis.add(bounded(1 << player));
                spanned = spanned.with(1 << player, 0);
            }
        }
        return basis.toArray(Column[]::new);
    }

    private Column bounded(int coalition) {
        return new Column(Kind.COALITION, coalition, game.value(coalition));
    }

    private double[] coefficients(Column column) {
        double[] coefficients = new double[rows];
        for (int player = 0; player < game.players(); player++) {
            coefficients[player] = column.coalition >> player & 1;
        }
        coefficients[rows - 1] = column.kind == Kind.COALITION ? 1 : 0;
        return coefficients;
    }

    private double[] unit() {
        double[] unit = new double[rows];
        unit[rows - 1] = 1;
        return unit;
    }

    /** The column that promises most, or the first that promises anything; null where none does. */
    private Column entering(double[] prices, boolean first) {
        double most = TOLERANCE * scale;
        Column best = null;
        for (int player = 0; imputations && player < game.players(); player++) {
            double promise = game.value(1 << player) - prices[player];
            if (promise > most) {
                best = new Column(Kind.FLOOR, 1 << player, game.value(1 << player));
                most = promise;
            }
            if (best != null && first) {
                return best;
            }
        }
        double[] sums = new double[game.grandCoalition() + 1];
        for (int coalition = 1; coalition < game.grandCoalition(); coalition++) {
            sums[coalition] = sums[coalition & coalition - 1] + prices[Integer.numberOfTrailingZeros(coalition)];
            double promise = game.value(coalition) - sums[coalition] - prices[rows - 1];
            if (promise > most && !equations.fixes(coalition)) {
                best = bounded(coalition);
                most = promise;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private void replace(Column[] basis, double[] levels, double[] direction, Column entering, boolean first) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            if (basis[row].kind != Kind.EQUATION && direction[row] > TOLERANCE) {
                double ratio = Math.max(0, levels[row]) / direction[row];
                boolean tie = Math.abs(ratio - least) <= TOLERANCE && leaving >= 0;
                boolean better = tie
                        ? first ? order(basis[row]) < order(basis[leaving]) : direction[row] > direction[leaving]
                        : ratio < least;
                if (better) {
                    leaving = row;
                    least = Math.min(least, ratio);
                }
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("The excess program has no bound.");
        }
        basis[leaving] = entering;
    }

    /** Floors before coalitions, each by mask: the order of Bland's rule. */
    private int order(Column column) {
        return column.kind == Kind.FLOOR ? column.coalition - game.grandCoalition() - 1 : column.coalition;
    }

    private Step step(Column[] basis, double[] prices, double[] levels) {
        List<Integer> tight = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Integer> floors = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (levels[row] > TOLERANCE && basis[row].kind == Kind.COALITION) {
                tight.add(basis[row].coalition);
                weights.add(levels[row]);
            } else if (levels[row] > TOLERANCE && basis[row].kind == Kind.FLOOR) {
                floors.add(basis[row].coalition);
            }
        }
        return new Step(
                prices[rows - 1], Arrays.stream(prices, 0, rows - 1).boxed().toList(), tight, weights, floors);
    }
}

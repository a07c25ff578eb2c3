package io.entente.game.coalition;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The assignment game [ShapleyShubik1971]: who pairs with whom so that the surplus of all pairs is largest, and prices
 * that support it. Solved by shortest augmenting paths [Kuhn1955, JonkerVolgenant1987], rows² × columns.
 *
 * @param value largest total surplus
 * @param matching column of each row, from 0; −1 for a row left alone
 * @param rowShare what each row earns: a core allocation together with {@code columnShare}
 * @param columnShare what each column earns
 */
public record Assignment(double value, List<Integer> matching, List<Double> rowShare, List<Double> columnShare) {

    private static final double TOLERANCE = 1e-9;

    public Assignment {
        matching = List.copyOf(matching);
        rowShare = List.copyOf(rowShare);
        columnShare = List.copyOf(columnShare);
    }

    /**
     * The best assignment.
     *
     * @param surplus a row for each buyer, a column for each seller; a pair below 0 stays apart
     */
    public static Assignment of(double[][] surplus) {
        Check.that(surplus.length > 0, "number of rows", surplus.length, "be at least 1", "give the surplus of a pair");
        return new AssignmentSearch(surplus).best();
    }

    /**
     * Every matching with the largest surplus, in order of their columns, at most this many. Depth-first over pairs
     * whose shares add up to their surplus, which every optimal matching uses.
     */
    public List<List<Integer>> optimalMatchings(double[][] surplus, int most) {
        List<List<Integer>> found = new ArrayList<>();
        extend(surplus, new ArrayList<>(), new boolean[columnShare.size()], new Limit(found, most));
        return found;
    }

    private record Limit(List<List<Integer>> found, int most) {}

    private void extend(double[][] surplus, List<Integer> chosen, boolean[] taken, Limit limit) {
        int row = chosen.size();
        if (limit.found.size() >= limit.most) {
            return;
        }
        if (row == surplus.length) {
            double sum = 0;
            for (int i = 0; i < row; i++) {
                sum += chosen.get(i) < 0 ? 0 : surplus[i][chosen.get(i)];
            }
            if (Math.abs(sum - value) <= TOLERANCE * Math.max(1, value)) {
                limit.found.add(List.copyOf(chosen));
            }
            return;
        }
        for (int column = 0; column < taken.length; column++) {
            double slack = rowShare.get(row) + columnShare.get(column) - surplus[row][column];
            if (!taken[column] && slack <= TOLERANCE) {
                taken[column] = true;
                chosen.add(column);
                extend(surplus, chosen, taken, limit);
                chosen.remove(row);
                taken[column] = false;
            }
        }
        if (rowShare.get(row) <= TOLERANCE) {
            chosen.add(-1);
            extend(surplus, chosen, taken, limit);
            chosen.remove(row);
        }
    }

    /** Duality: shares cover the surplus of every pair, none is negative, and together they are the value. */
    public Certificate certificate(double[][] surplus) {
        double uncovered = 0;
        double handedOut = 0;
        double scale = 1;
        for (int i = 0; i < surplus.length; i++) {
            handedOut += rowShare.get(i);
            uncovered = Math.max(uncovered, -rowShare.get(i));
            for (int j = 0; j < surplus[i].length; j++) {
                uncovered = Math.max(uncovered, surplus[i][j] - rowShare.get(i) - columnShare.get(j));
                scale = Math.max(scale, Math.abs(surplus[i][j]));
            }
        }
        for (double share : columnShare) {
            handedOut += share;
            uncovered = Math.max(uncovered, -share);
        }
        return Certificate.of(
                new Condition(
                        "shares are at least 0 and cover the surplus of every pair", uncovered, TOLERANCE * scale),
                new Condition(
                        "shares add up to the value of the matching",
                        Math.abs(handedOut - value),
                        TOLERANCE * Math.max(1, Math.abs(value))));
    }

    static Assignment of(double value, int[] matching, double[] rows, double[] columns) {
        return new Assignment(
                value,
                Arrays.stream(matching).boxed().toList(),
                Arrays.stream(rows).boxed().toList(),
                Arrays.stream(columns).boxed().toList());
    }
}

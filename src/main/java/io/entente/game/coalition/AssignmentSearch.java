package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.Arrays;

/**
 * Shortest augmenting paths on a table in which every row may also stay alone: for each row a column of its own at
 * surplus 0 stands to the right.
 */
final class AssignmentSearch {

    private static final int FREE = -1;

    private final double[][] surplus;
    private final int rows;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;
    private final double[] distance;
    private final int[] from;

    AssignmentSearch(double[][] surplus) {
        this.surplus = surplus;
        this.rows = surplus.length;
        this.columns = surplus[0].length;
        for (double[] row : surplus) {
            Check.that(row.length == columns, "length of a row", row.length, "be " + columns, "fill up with 0");
            Arrays.stream(row).forEach(s -> Check.finite(s, "surplus"));
        }
        rowPrice = new double[rows];
        columnPrice = new double[columns + rows];
        rowOf = new int[columns + rows];
        distance = new double[columns + rows];
        from = new int[columns + rows];
        Arrays.fill(rowOf, FREE);
    }

    /** Cost of a pair: the surplus with its sign turned, so that the cheapest assignment is sought. */
    private double cost(int row, int column) {
        if (column < columns) {
            return -surplus[row][column];
        }
        return column - columns == row ? 0 : Double.POSITIVE_INFINITY;
    }

    Assignment best() {
        for (int row = 0; row < rows; row++) {
            augment(row);
        }
        int[] matching = new int[rows];
        double value = 0;
        for (int column = 0; column < rowOf.length; column++) {
            if (rowOf[column] != FREE) {
                matching[rowOf[column]] = column < columns ? column : -1;
                value -= cost(rowOf[column], column);
            }
        }
        double[] shares = Arrays.stream(rowPrice).map(p -> 0 - p).toArray();
        double[] others = Arrays.stream(columnPrice, 0, columns).map(p -> 0 - p).toArray();
        return Assignment.of(value, matching, shares, others);
    }

    private void augment(int start) {
        boolean[] reached = new boolean[rowOf.length];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(from, FREE);
        int row = start;
        int last = FREE;
        double travelled = 0;
        while (row != FREE) {
            last = nearest(row, last, travelled, reached);
            travelled = distance[last];
            reached[last] = true;
            row = rowOf[last];
        }
        reprice(start, travelled, reached);
        int column = last;
        while (column != FREE) {
            int previous = from[column];
            rowOf[column] = previous == FREE ? start : rowOf[previous];
            column = previous;
        }
    }

    private int nearest(int row, int through, double travelled, boolean[] reached) {
        int nearest = FREE;
        for (int column = 0; column < rowOf.length; column++) {
            if (!reached[column]) {
                double length = travelled + cost(row, column) - rowPrice[row] - columnPrice[column];
                if (length < distance[column]) {
                    distance[column] = length;
                    from[column] = through;
                }
                if (nearest == FREE || distance[column] < distance[nearest]) {
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private void reprice(int start, double travelled, boolean[] reached) {
        rowPrice[start] += travelled;
        for (int column = 0; column < rowOf.length; column++) {
            if (reached[column] && rowOf[column] != FREE) {
                rowPrice[rowOf[column]] += travelled - distance[column];
            }
            if (reached[column]) {
                columnPrice[column] -= travelled - distance[column];
            }
        }
    }
}

package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/**
 * A game of two with exact payoffs.
 *
 * @param row what the row player gets: a list for each of its pure strategies, with an entry for each of the column
 *     player's
 * @param column what the column player gets, in the same places
 */
public record Bimatrix(List<List<BigFraction>> row, List<List<BigFraction>> column) {

    public Bimatrix {
        row = row.stream().map(List::copyOf).toList();
        column = column.stream().map(List::copyOf).toList();
        int width = row.isEmpty() ? 0 : row.get(0).size();
        boolean fits = width > 0
                && row.size() == column.size()
                && row.stream().allMatch(r -> r.size() == width)
                && column.stream().allMatch(r -> r.size() == width);
        Check.that(
                fits,
                "size of the matrices",
                row.size() + " × " + width,
                "be the same for both players in every row, and not empty",
                "fill in the missing payoffs");
    }

    /** A game of two players, its payoffs taken exactly as they are. */
    public static Bimatrix of(NormalFormGame game) {
        return new Bimatrix(payoffs(game, 0), payoffs(game, 1));
    }

    private static List<List<BigFraction>> payoffs(NormalFormGame game, int player) {
        int columns = game.strategies(1);
        return IntStream.range(0, game.strategies(0))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> new BigFraction(game.payoff(row * columns + column, player)))
                        .toList())
                .toList();
    }

    /** Number of the row player's pure strategies. */
    public int rows() {
        return row.size();
    }

    /** Number of the column player's pure strategies. */
    public int columns() {
        return row.get(0).size();
    }

    /** The same game with payoffs rounded to the nearest double. */
    public NormalFormGame rounded() {
        return NormalFormGame.bimatrix(rounded(row), rounded(column));
    }

    private static double[][] rounded(List<List<BigFraction>> matrix) {
        return matrix.stream()
                .map(r -> r.stream().mapToDouble(BigFraction::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** The row player's payoffs, all shifted to be positive, which changes no equilibrium. */
    BigFraction[][] positiveRow() {
        return positive(row, false);
    }

    /** The column player's payoffs, shifted to be positive, one row for each of the column player's strategies. */
    BigFraction[][] positiveColumn() {
        return positive(column, true);
    }

    private static BigFraction[][] positive(List<List<BigFraction>> matrix, boolean turned) {
        BigFraction least = matrix.stream()
                .flatMap(List::stream)
                .min(BigFraction::compareTo)
                .orElseThrow();
        int height = turned ? matrix.get(0).size() : matrix.size();
        int width = turned ? matrix.size() : matrix.get(0).size();
        BigFraction[][] shifted = new BigFraction[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                BigFraction payoff =
                        turned ? matrix.get(j).get(i) : matrix.get(i).get(j);
                shifted[i][j] = payoff.subtract(least).add(BigFraction.ONE);
            }
        }
        return shifted;
    }
}

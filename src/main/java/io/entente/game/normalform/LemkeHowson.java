package io.entente.game.normalform;

import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * One equilibrium of a game of two by complementary pivoting [LemkeHowson1964], exact, with lexicographic ratios so
 * that degenerate games end too. For games with too many vertices to list. The path may be exponentially long.
 */
public final class LemkeHowson {

    private LemkeHowson() {}

    /**
     * The equilibrium at the end of the path that starts by dropping a label.
     *
     * @param label from 0: a pure strategy of the row player, or its number of them plus one of the column player
     */
    public static Equilibrium of(Bimatrix game, int label) {
        int all = game.rows() + game.columns();
        Check.that(label >= 0 && label < all, "label", label, "be between 0 and " + (all - 1), "write 0");
        Tableau rowMix = new Tableau(game.positiveColumn(), 0, game.rows());
        Tableau columnMix = new Tableau(game.positiveRow(), game.rows(), 0);
        int entering = label;
        Tableau turn = label < game.rows() ? rowMix : columnMix;
        do {
            entering = turn.pivot(entering);
            turn = turn == rowMix ? columnMix : rowMix;
        } while (entering != label);
        return new Equilibrium(rowMix.mix(0, game.rows()), columnMix.mix(game.rows(), game.columns()));
    }

    /** A x + s = 1: columns of x, then of s, then the right-hand side; every variable has its label. */
    private static final class Tableau {

        private final BigFraction[][] rows;
        private final int[] labels;
        private final int[] basic;

        /** Labels of the strategies that are mixed start at one number, those of the slacks at another. */
        Tableau(BigFraction[][] matrix, int firstMixed, int firstSlack) {
            int width = matrix[0].length;
            rows = new BigFraction[matrix.length][width + matrix.length + 1];
            labels = new int[width + matrix.length];
            basic = new int[matrix.length];
            for (int j = 0; j < width; j++) {
                labels[j] = firstMixed + j;
            }
            for (int i = 0; i < matrix.length; i++) {
                Arrays.fill(rows[i], BigFraction.ZERO);
                System.arraycopy(matrix[i], 0, rows[i], 0, width);
                rows[i][width + i] = BigFraction.ONE;
                rows[i][width + matrix.length] = BigFraction.ONE;
                labels[width + i] = firstSlack + i;
                basic[i] = width + i;
            }
        }

        /** Brings the variable with this label in and returns the label of the one that leaves. */
        int pivot(int label) {
            int column = 0;
            while (labels[column] != label) {
                column++;
            }
            int leaving = leaving(column);
            int out = labels[basic[leaving]];
            BigFraction lead = rows[leaving][column];
            for (int j = 0; j < rows[leaving].length; j++) {
                rows[leaving][j] = rows[leaving][j].divide(lead);
            }
            for (int i = 0; i < rows.length; i++) {
                BigFraction factor = rows[i][column];
                for (int j = 0; i != leaving && factor.signum() != 0 && j < rows[i].length; j++) {
                    rows[i][j] = rows[i][j].subtract(factor.multiply(rows[leaving][j]));
                }
            }
            basic[leaving] = column;
            return out;
        }

        private int leaving(int column) {
            int best = -1;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i][column].signum() > 0 && (best < 0 || before(i, best, column))) {
                    best = i;
                }
            }
            return best;
        }

        /** Compares right-hand sides over the entering column, then the slack columns likewise. */
        private boolean before(int one, int other, int column) {
            int last = rows[one].length - 1;
            int width = last - rows.length;
            for (int j = last; j >= width; j--) {
                int order = rows[one][j]
                        .multiply(rows[other][column])
                        .compareTo(rows[other][j].multiply(rows[one][column]));
                if (order != 0) {
                    return order < 0;
                }
            }
            return false;
        }

        List<BigFraction> mix(int first, int count) {
            List<BigFraction> amounts = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                BigFraction amount = BigFraction.ZERO;
                for (int i = 0; i < rows.length; i++) {
                    amount = labels[basic[i]] == first + k ? rows[i][rows[i].length - 1] : amount;
                }
                amounts.add(amount);
            }
            BigFraction sum = amounts.stream().reduce(BigFraction.ZERO, BigFraction::add);
            return amounts.stream().map(a -> a.divide(sum)).toList();
        }
    }
}

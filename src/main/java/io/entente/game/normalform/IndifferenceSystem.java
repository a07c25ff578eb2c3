package io.entente.game.normalform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Every strategy of a player pays the same, and its probabilities add up to 1: as many equations as probabilities, solved by
 * Newton's method with the smallest step where they are dependent. Not for threads to share.
 */
final class IndifferenceSystem {

    private static final int STEPS = 50;
    private static final double CONVERGED = 1e-14;
    private static final double NO_PROBABILITY = 1e-10;
    private static final double ROUNDING = 1e-6;
    private static final double DEPENDENT = 1e-10;
    private static final double FAR = 1e3;

    private final NormalFormGame game;
    private final int size;

    /** The first row of each player, and the end. */
    private final int[] rows;

    /** What each strategy pays. */
    private final double[] pays;

    /** What each strategy pays where one of another player is certain; 0 for those of its own. */
    private final double[][] paysAgainst;

    /** The equations of a game all of whose strategies are to be played. */
    IndifferenceSystem(NormalFormGame game) {
        this.game = game;
        this.rows = new int[game.players() + 1];
        for (int player = 0; player < game.players(); player++) {
            rows[player + 1] = rows[player] + game.strategies(player);
        }
        this.size = rows[game.players()];
        this.pays = new double[size];
        this.paysAgainst = new double[size][size];
    }

    /**
     * The solution that Newton's method finds from a start; empty where it finds none of probabilities. Each of its steps, 50
     * at most, costs profiles × players^3 and strategies^3.
     *
     * @param start probabilities by player and strategy, in a row
     */
    Optional<MixedProfile> solve(double... start) {
        double[] x = start.clone();
        for (int step = 0; step < STEPS; step++) {
            RealVector change = newton(x);
            for (int i = 0; i < size; i++) {
                x[i] -= change.getEntry(i);
                if (!(Math.abs(x[i]) < FAR)) {
                    return Optional.empty();
                }
            }
            if (change.getLInfNorm() < CONVERGED) {
                break;
            }
        }
        return probabilities(x) ? Optional.of(normalized(x)) : Optional.empty();
    }

    private RealVector newton(double... x) {
        expect(x);
        double[][] slopes = new double[size][size];
        double[] values = new double[size];
        for (int player = 0; player < game.players(); player++) {
            int first = rows[player];
            values[first] = -1;
            for (int row = first; row < rows[player + 1]; row++) {
                slopes[first][row] = 1;
                values[first] += x[row];
            }
            for (int row = first + 1; row < rows[player + 1]; row++) {
                values[row] = pays[row] - pays[row - 1];
                for (int column = 0; column < size; column++) {
                    slopes[row][column] = paysAgainst[row][column] - paysAgainst[row - 1][column];
                }
            }
        }
        return solver(new Array2DRowRealMatrix(slopes, false)).solve(new ArrayRealVector(values, false));
    }

    private DecompositionSolver solver(RealMatrix slopes) {
        DecompositionSolver exact = new LUDecomposition(slopes, DEPENDENT * game.scale()).getSolver();
        return exact.isNonSingular() ? exact : new SingularValueDecomposition(slopes).getSolver();
    }

    private void expect(double... x) {
        Arrays.fill(pays, 0);
        for (double[] row : paysAgainst) {
            Arrays.fill(row, 0);
        }
        int[] at = new int[game.players()];
        for (int profile = 0; profile < game.profiles(); profile++) {
            for (int player = 0; player < at.length; player++) {
                at[player] = rows[player] + game.strategy(profile, player);
            }
            for (int player = 0; player < at.length; player++) {
                expect(player, game.payoff(profile, player), at, x);
            }
        }
    }

    private void expect(int player, double payoff, int[] at, double... x) {
        pays[at[player]] += payoff * chance(x, at, player, player);
        for (int held = 0; held < at.length; held++) {
            if (held != player) {
                paysAgainst[at[player]][at[held]] += payoff * chance(x, at, player, held);
            }
        }
    }

    /** The chance of a profile but for the choices of two players. */
    private static double chance(double[] x, int[] at, int one, int another) {
        double chance = 1;
        for (int player = 0; player < at.length; player++) {
            chance *= player == one || player == another ? 1 : x[at[player]];
        }
        return chance;
    }

    private boolean probabilities(double... x) {
        boolean sums = IntStream.range(0, game.players())
                .mapToDouble(player ->
                        Arrays.stream(x, rows[player], rows[player + 1]).sum())
                .allMatch(sum -> Math.abs(sum - 1) < ROUNDING);
        return sums && Arrays.stream(x).allMatch(p -> p >= -NO_PROBABILITY);
    }

    private MixedProfile normalized(double... x) {
        List<List<Double>> mixes = new ArrayList<>();
        for (int player = 0; player < game.players(); player++) {
            double[] mix = Arrays.stream(x, rows[player], rows[player + 1])
                    .map(p -> p > NO_PROBABILITY ? p : 0)
                    .toArray();
            double sum = Arrays.stream(mix).sum();
            mixes.add(Arrays.stream(mix).map(p -> p / sum).boxed().toList());
        }
        return new MixedProfile(mixes);
    }
}

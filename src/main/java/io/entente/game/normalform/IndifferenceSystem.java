package io.entente.game.normalform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Every strategy of a player's support pays the same, and its probabilities add up to 1: as many equations as
 * probabilities, solved by Newton's method with the smallest step where they are dependent.
 */
final class IndifferenceSystem {

    private static final int STEPS = 50;
    private static final double CONVERGED = 1e-14;
    private static final double NEGATIVE = 1e-10;

    private record Entry(int player, int strategy) {}

    private final NormalFormGame game;
    private final List<Entry> entries = new ArrayList<>();

    IndifferenceSystem(NormalFormGame game, int... supports) {
        this.game = game;
        for (int player = 0; player < supports.length; player++) {
            for (int s = 0; s < game.strategies(player); s++) {
                if ((supports[player] & 1 << s) != 0) {
                    entries.add(new Entry(player, s));
                }
            }
        }
    }

    /** The solution that Newton's method finds from a start; empty where it finds none of probabilities. */
    Optional<MixedProfile> solve(double... start) {
        double[] x = start.clone();
        for (int step = 0; step < STEPS; step++) {
            RealVector change = newton(x);
            for (int i = 0; i < x.length; i++) {
                x[i] -= change.getEntry(i);
                if (!(Math.abs(x[i]) < 1e3)) {
                    return Optional.empty();
                }
            }
            if (change.getLInfNorm() < CONVERGED) {
                break;
            }
        }
        for (double probability : x) {
            if (probability < -NEGATIVE) {
                return Optional.empty();
            }
        }
        return Optional.of(profile(x));
    }

    private RealVector newton(double... x) {
        int size = entries.size();
        RealMatrix slopes = new Array2DRowRealMatrix(size, size);
        RealVector values = new ArrayRealVector(size);
        double[][] mixes = mixes(x);
        for (int row = 0; row < size; row++) {
            Entry entry = entries.get(row);
            if (row == 0 || entries.get(row - 1).player != entry.player) {
                sumOfOne(row, mixes, slopes, values);
            } else {
                indifference(row, mixes, slopes, values);
            }
        }
        return new SingularValueDecomposition(slopes).getSolver().solve(values);
    }

    private void sumOfOne(int row, double[][] mixes, RealMatrix slopes, RealVector values) {
        int player = entries.get(row).player;
        double sum = -1;
        for (int column = 0; column < entries.size(); column++) {
            if (entries.get(column).player == player) {
                slopes.setEntry(row, column, 1);
                sum += mixes[player][entries.get(column).strategy];
            }
        }
        values.setEntry(row, sum);
    }

    /** What this strategy pays less what the one before it in the support pays. */
    private void indifference(int row, double[][] mixes, RealMatrix slopes, RealVector values) {
        int player = entries.get(row).player;
        int own = entries.get(row).strategy;
        int before = entries.get(row - 1).strategy;
        values.setEntry(row, expected(player, own, mixes, -1, -1) - expected(player, before, mixes, -1, -1));
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            if (entry.player != player) {
                slopes.setEntry(
                        row,
                        column,
                        expected(player, own, mixes, entry.player, entry.strategy)
                                - expected(player, before, mixes, entry.player, entry.strategy));
            }
        }
    }

    /** Expected payoff of a strategy, the others mixing, of whom one may be held at a strategy. */
    private double expected(int player, int strategy, double[][] mixes, int held, int at) {
        double sum = 0;
        for (int profile = 0; profile < game.profiles(); profile++) {
            double chance = game.strategy(profile, player) == strategy ? 1 : 0;
            for (int other = 0; other < mixes.length && chance != 0; other++) {
                int its = game.strategy(profile, other);
                if (other == held) {
                    chance *= its == at ? 1 : 0;
                } else if (other != player) {
                    chance *= mixes[other][its];
                }
            }
            sum += chance == 0 ? 0 : chance * game.payoff(profile, player);
        }
        return sum;
    }

    private double[][] mixes(double... x) {
        double[][] mixes = new double[game.players()][];
        for (int player = 0; player < mixes.length; player++) {
            mixes[player] = new double[game.strategies(player)];
        }
        for (int i = 0; i < x.length; i++) {
            mixes[entries.get(i).player][entries.get(i).strategy] = x[i];
        }
        return mixes;
    }

    private MixedProfile profile(double... x) {
        double[][] mixes = mixes(x);
        List<List<Double>> strategies = new ArrayList<>();
        for (double[] mix : mixes) {
            double sum = 0;
            for (double p : mix) {
                sum += Math.max(0, p);
            }
            List<Double> normalized = new ArrayList<>();
            for (double p : mix) {
                normalized.add(Math.max(0, p) / sum);
            }
            strategies.add(normalized);
        }
        return new MixedProfile(strategies);
    }
}

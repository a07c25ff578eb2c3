package io.entente.game.normalform;

import java.util.ArrayList;
import java.util.List;

/** Replicator dynamics [TaylorJonker1978]: what pays more than the average of its population grows. */
public final class ReplicatorDynamics {

    private ReplicatorDynamics() {}

    /**
     * Rate of change of one population that plays against itself: x_i ((A x)_i − x · A x).
     *
     * @param payoffs what the row's strategy gets against the column's
     * @param shares of the strategies, adding up to 1
     */
    public static double[] rate(double[][] payoffs, double... shares) {
        double[] fitness = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                fitness[i] += payoffs[i][j] * shares[j];
            }
        }
        return rate(fitness, shares);
    }

    /** Rates of change of one population for each player, in the order of the players. */
    public static List<double[]> rates(NormalFormGame game, MixedProfile profile) {
        List<double[]> rates = new ArrayList<>();
        for (int player = 0; player < game.players(); player++) {
            double[] shares = profile.strategies().get(player).stream()
                    .mapToDouble(p -> p)
                    .toArray();
            rates.add(rate(game.against(profile, player), shares));
        }
        return rates;
    }

    private static double[] rate(double[] fitness, double... shares) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * fitness[i];
        }
        double[] rate = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            rate[i] = shares[i] * (fitness[i] - mean);
        }
        return rate;
    }
}

package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.Arrays;

/** Coalitional games that textbooks describe by a few numbers. */
public final class TextbookGames {

    private TextbookGames() {}

    /**
     * A pair of gloves is worth 1: v(S) = min(left gloves, right gloves in S) [ShapleyShubik1969].
     *
     * @param players how many; each holds one glove
     * @param leftHolders mask of those who hold a left one; the others hold a right one
     */
    public static CharacteristicFunction gloves(int players, int leftHolders) {
        return CharacteristicFunction.of(
                players, s -> Math.min(Integer.bitCount(s & leftHolders), Integer.bitCount(s & ~leftHolders)));
    }

    /** A runway costs what the largest of its users needs: c(S) is the largest cost in S [LittlechildOwen1973]. */
    public static CharacteristicFunction airportCosts(double... costs) {
        return CharacteristicFunction.of(costs.length, s -> largest(costs, s));
    }

    private static double largest(double[] costs, int coalition) {
        double largest = 0;
        for (int i = 0; i < costs.length; i++) {
            largest = (coalition & 1 << i) == 0 ? largest : Math.max(largest, costs[i]);
        }
        return largest;
    }

    /**
     * Creditors of a bankrupt estate: v(S) is what the others' claims leave of it [ONeill1982].
     *
     * @param estate what there is, at least 0
     * @param claims one for each creditor
     */
    public static CharacteristicFunction bankruptcy(double estate, double... claims) {
        Check.notNegative(estate, "estate");
        double all = Arrays.stream(claims).sum();
        return CharacteristicFunction.of(
                claims.length, s -> Math.max(0, estate - (all - CharacteristicFunction.sum(claims, s))));
    }

    /**
     * A coalition wins if it holds the apex player and another, or all the others [VonNeumannMorgenstern1944].
     *
     * @param apex from 0
     */
    public static CharacteristicFunction apex(int players, int apex) {
        Check.that(apex >= 0 && apex < players, "apex player", apex + 1, "be one of the players", "write 1");
        int others = ((1 << players) - 1) & ~(1 << apex);
        return CharacteristicFunction.of(
                players, s -> (s & others) == others || (s & 1 << apex) != 0 && (s & others) != 0 ? 1 : 0);
    }
}

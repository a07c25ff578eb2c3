package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.function.IntToDoubleFunction;

/**
 * What every coalition of players can obtain on its own [VonNeumannMorgenstern1944]: a table of 2^n values, immutable.
 * A coalition is a bit mask, bit 0 the first player; the empty coalition is worth 0.
 */
public final class CharacteristicFunction {

    /** Most players of a game whose coalitions are listed: 2^20 values, 8 MB. */
    public static final int MOST_PLAYERS = 20;

    private final int players;
    private final double[] values;

    private CharacteristicFunction(int players, double[] values) {
        this.players = players;
        this.values = values;
    }

    /**
     * The game with these values.
     *
     * @param valueByMask 2^n finite values, the first of them 0; copied
     */
    public static CharacteristicFunction of(double... valueByMask) {
        int players = Integer.numberOfTrailingZeros(Math.max(1, valueByMask.length));
        Check.that(
                valueByMask.length == 1 << players && players >= 1,
                "number of coalition values",
                valueByMask.length,
                "be a power of 2, at least 2",
                "give one for each coalition, the empty one first");
        checkPlayers(players);
        for (double value : valueByMask) {
            Check.finite(value, "value of a coalition");
        }
        Check.that(valueByMask[0] == 0, "value of the empty coalition", valueByMask[0], "be 0", "subtract it from all");
        return new CharacteristicFunction(players, valueByMask.clone());
    }

    /** The game in which the values of coalitions are computed, each once; the empty one is not asked for. */
    public static CharacteristicFunction of(int players, IntToDoubleFunction value) {
        checkPlayers(players);
        double[] values = new double[1 << players];
        for (int coalition = 1; coalition < values.length; coalition++) {
            values[coalition] = Check.finite(value.applyAsDouble(coalition), "value of coalition " + coalition);
        }
        return new CharacteristicFunction(players, values);
    }

    private static void checkPlayers(int players) {
        Check.that(
                players >= 1 && players <= MOST_PLAYERS,
                "number of players",
                players,
                "be between 1 and " + MOST_PLAYERS,
                "sample the Shapley value of a larger game");
    }

    /** Number of players. */
    public int players() {
        return players;
    }

    /** Everybody together. */
    public int grandCoalition() {
        return values.length - 1;
    }

    /** What a coalition obtains. */
    public double value(int coalition) {
        return values[coalition];
    }

    /** Largest absolute value, at least 1: the scale of residuals. */
    double scale() {
        double largest = 1;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** The same coalitions with values of the opposite sign: a cost game as a game of savings. */
    public CharacteristicFunction negated() {
        return of(players, coalition -> -values[coalition]);
    }

    /** What a coalition's members together have of an allocation. Costs the number of players. */
    static double sum(double[] allocation, int coalition) {
        double sum = 0;
        for (int rest = coalition; rest != 0; rest &= rest - 1) {
            sum += allocation[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** The table itself, not to be changed. */
    double[] table() {
        return values;
    }
}

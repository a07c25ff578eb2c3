package io.entente.game.coalition;

/** Everybody's mean marginal contribution where all coalitions of the others are equally likely [Banzhaf1965]. */
public final class Banzhaf {

    private Banzhaf() {}

    /** The values, in the order of the players. Costs n 2^(n−1). */
    public static double[] value(CharacteristicFunction game) {
        double[] value = swings(game);
        double others = 1 << game.players() - 1;
        for (int player = 0; player < value.length; player++) {
            value[player] /= others;
        }
        return value;
    }

    /** Sum of a player's marginal contributions; in a simple game the number of coalitions it turns into winners. */
    public static double[] swings(CharacteristicFunction game) {
        double[] values = game.table();
        double[] swings = new double[game.players()];
        for (int player = 0; player < swings.length; player++) {
            int bit = 1 << player;
            for (int with = bit; with < values.length; with = with + 1 | bit) {
                swings[player] += values[with] - values[with ^ bit];
            }
        }
        return swings;
    }
}

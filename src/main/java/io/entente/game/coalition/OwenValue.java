package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.List;

/**
 * Everybody's expected marginal contribution when unions arrive in random order and their members one after the other,
 * in random order too [Owen1977].
 */
public final class OwenValue {

    private OwenValue() {}

    /**
     * The values, in the order of the players. Costs 2^(unions + size of the player's union) for each player.
     *
     * @param unions masks that part the players
     */
    public static double[] of(CharacteristicFunction game, List<Integer> unions) {
        int covered = unions.stream().reduce(0, (a, b) -> a | b);
        int members = unions.stream().mapToInt(Integer::bitCount).sum();
        Check.that(
                covered == game.grandCoalition() && members == game.players() && !unions.contains(0),
                "unions",
                unions.stream().map(Integer::toBinaryString).toList(),
                "hold every player once",
                "put a player without a union in one of its own");
        double[] owen = new double[game.players()];
        for (int k = 0; k < unions.size(); k++) {
            for (int player = 0; player < owen.length; player++) {
                if ((unions.get(k) & 1 << player) != 0) {
                    owen[player] = value(game, unions, k, player);
                }
            }
        }
        return owen;
    }

    private static double value(CharacteristicFunction game, List<Integer> unions, int own, int player) {
        int mates = unions.get(own) & ~(1 << player);
        double[] ofUnions = ShapleyValue.weights(unions.size());
        double[] ofMates = ShapleyValue.weights(Integer.bitCount(unions.get(own)));
        double sum = 0;
        for (int chosen = 0; chosen < 1 << unions.size(); chosen++) {
            if ((chosen & 1 << own) == 0) {
                int before = members(unions, chosen);
                int inside = mates;
                while (true) {
                    double weight = ofUnions[Integer.bitCount(chosen)] * ofMates[Integer.bitCount(inside)];
                    sum += weight * (game.value(before | inside | 1 << player) - game.value(before | inside));
                    if (inside == 0) {
                        break;
                    }
                    inside = inside - 1 & mates;
                }
            }
        }
        return sum;
    }

    private static int members(List<Integer> unions, int chosen) {
        int members = 0;
        for (int k = 0; k < unions.size(); k++) {
            members |= (chosen & 1 << k) == 0 ? 0 : unions.get(k);
        }
        return members;
    }
}

package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A mixed strategy for each player.
 *
 * @param strategies probabilities of each player's pure strategies, adding up to 1
 */
public record MixedProfile(List<List<Double>> strategies) {

    private static final double ROUNDING = 1e-6;

    public MixedProfile {
        strategies = strategies.stream().map(List::copyOf).toList();
        for (List<Double> mix : strategies) {
            double sum = mix.stream().mapToDouble(p -> p).sum();
            Check.that(
                    mix.stream().allMatch(p -> p >= -ROUNDING) && Math.abs(sum - 1) <= ROUNDING,
                    "mixed strategy",
                    mix,
                    "be probabilities that add up to 1",
                    "divide by their sum");
        }
    }

    /** Everybody plays all pure strategies with the same probability. */
    public static MixedProfile uniform(NormalFormGame game) {
        return new MixedProfile(IntStream.range(0, game.players())
                .mapToObj(player -> Collections.nCopies(game.strategies(player), 1.0 / game.strategies(player)))
                .toList());
    }

    /**
     * The same in a game of which this profile's game is a part: strategies that the part lacks are not played.
     *
     * @param kept the part's strategies by player, as in {@link NormalFormGame#restrictedTo}
     */
    MixedProfile within(NormalFormGame whole, List<List<Integer>> kept) {
        return new MixedProfile(IntStream.range(0, whole.players())
                .mapToObj(player -> {
                    double[] chances = new double[whole.strategies(player)];
                    for (int s = 0; s < kept.get(player).size(); s++) {
                        chances[kept.get(player).get(s)] = chance(player, s);
                    }
                    return Arrays.stream(chances).boxed().toList();
                })
                .toList());
    }

    /** Probability that a player takes a pure strategy. */
    public double chance(int player, int strategy) {
        return strategies.get(player).get(strategy);
    }

    /** Largest difference of any probability. */
    double distance(MixedProfile other) {
        double largest = 0;
        for (int player = 0; player < strategies.size(); player++) {
            for (int s = 0; s < strategies.get(player).size(); s++) {
                largest = Math.max(largest, Math.abs(chance(player, s) - other.chance(player, s)));
            }
        }
        return largest;
    }
}

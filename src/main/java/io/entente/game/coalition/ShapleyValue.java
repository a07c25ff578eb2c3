package io.entente.game.coalition;

import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Everybody's expected marginal contribution when the players arrive in random order [Shapley1953].
 */
public final class ShapleyValue {

    private ShapleyValue() {}

    /**
     * The exact values, in the order of the players. One pass over 2^(n−1) pairs of coalitions for each player; the
     * coalitions that lack a player are walked in blocks, so that the table is read in order.
     */
    public static double[] of(CharacteristicFunction game) {
        int players = game.players();
        double[] values = game.table();
        double[] weights = weights(players);
        double[] shapley = new double[players];
        for (int player = 0; player < players; player++) {
            shapley[player] = expectedContribution(values, 1 << player, weights);
        }
        return shapley;
    }

    /**
     * Sums by the size of the coalition first and weighs afterwards, so that the inner loop is additions alone: low
     * bits below the player's give the sizes within a block, whose base adds the bits above.
     */
    private static double expectedContribution(double[] values, int bit, double[] weights) {
        double sum = 0;
        for (int block = 0; block < values.length; block += bit << 1) {
            int above = Integer.bitCount(block);
            for (int without = block; without < block + bit; without++) {
                double weight = weights[above + Integer.bitCount(without - block)];
                sum += weight * (values[without + bit] - values[without]);
            }
        }
        return sum;
    }

    /** Probability that exactly a given coalition of s others came before: s! (n − 1 − s)! / n!, by s. */
    static double[] weights(int players) {
        double[] weights = new double[players];
        double binomial = 1;
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * binomial);
            binomial = binomial * (players - 1 - size) / (size + 1);
        }
        return weights;
    }

    /**
     * Estimates from random orders, for games too large to list.
     *
     * @param values means over the orders, in the order of the players; they add up to the value of all
     * @param bound with the confidence, no value is farther off than this: Hoeffding's inequality for each player, with
     *     the error shared out over the players (Bonferroni)
     * @param confidence in (0, 1)
     * @param orders how many orders were drawn
     */
    public record Sampled(List<Double> values, double bound, double confidence, int orders) {

        public Sampled {
            values = List.copyOf(values);
        }
    }

    /**
     * Draws orders of arrival [CastroGomezTejada2009]. Costs players × orders values.
     *
     * @param players at most 31
     * @param game value of a coalition, 0 for the empty one
     * @param largestRange no player's marginal contributions differ by more than this
     * @param orders at least 1
     * @param confidence of the bound, in (0, 1)
     */
    public static Sampled sampled(
            int players,
            IntToDoubleFunction game,
            double largestRange,
            int orders,
            double confidence,
            RandomStream random) {
        Check.that(players >= 1 && players <= 31, "number of players", players, "be between 1 and 31", "write 16");
        Check.that(orders >= 1, "number of orders", orders, "be at least 1", "write 10000");
        Check.that(confidence > 0 && confidence < 1, "confidence", confidence, "lie in (0, 1)", "write 0.95");
        Check.notNegative(largestRange, "range of marginal contributions");
        double[] sums = new double[players];
        int[] order = new int[players];
        for (int drawn = 0; drawn < orders; drawn++) {
            shuffle(order, random);
            double before = 0;
            int coalition = 0;
            for (int player : order) {
                coalition |= 1 << player;
                double after = game.applyAsDouble(coalition);
                sums[player] += after - before;
                before = after;
            }
        }
        for (int player = 0; player < players; player++) {
            sums[player] /= orders;
        }
        double bound = largestRange * StrictMath.sqrt(StrictMath.log(2 * players / (1 - confidence)) / (2.0 * orders));
        return new Sampled(Arrays.stream(sums).boxed().toList(), bound, confidence, orders);
    }

    private static void shuffle(int[] order, RandomStream random) {
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
    }
}

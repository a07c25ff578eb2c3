package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;

/**
 * A motion passes if its supporters' weights reach the quota. Power indices for many voters by dynamic programming over
 * weights: where every other voter says yes with probability t, the chance that a voter is decisive is a polynomial in
 * t (the derivative of Owen's multilinear extension [Owen1972]); its integral is the Shapley-Shubik index, its value at
 * ½ Banzhaf's. The integral is exact by Gauss's quadrature and all terms are positive, so that hundreds of voters keep
 * their digits.
 *
 * @param weights whole numbers, at least 0, in the order of the voters
 * @param quota whole, above 0 and at most all weights together
 */
public record WeightedVoting(List<Integer> weights, int quota) {

    private static final int LARGEST_TOTAL = 10_000_000;

    public WeightedVoting {
        weights = List.copyOf(weights);
        long total = weights.stream().mapToLong(w -> w).sum();
        Check.that(weights.stream().allMatch(w -> w >= 0), "weights", weights, "be at least 0", "leave the voter out");
        Check.that(
                total <= LARGEST_TOTAL,
                "sum of weights",
                total,
                "be at most " + LARGEST_TOTAL,
                "divide weights and quota by a common factor");
        Check.that(quota > 0 && quota <= total, "quota", quota, "be above 0 and at most " + total, "lower it");
    }

    /** Whether a coalition, given as a mask, passes the motion. */
    public boolean wins(int coalition) {
        int sum = 0;
        for (int voter = 0; voter < weights.size(); voter++) {
            sum += (coalition & 1 << voter) == 0 ? 0 : weights.get(voter);
        }
        return sum >= quota;
    }

    /** The simple game: 1 for those who win. At most 20 voters. */
    public CharacteristicFunction game() {
        return CharacteristicFunction.of(weights.size(), coalition -> wins(coalition) ? 1 : 0);
    }

    /** Shapley-Shubik index [ShapleyShubik1954], adding up to 1. Costs voters² × quota. */
    public double[] shapleyShubik() {
        double[] index = new double[weights.size()];
        for (GaussLegendre.Node node : GaussLegendre.exactUpToDegree(weights.size() - 1)) {
            double[] decisive = decisive(node.place());
            for (int voter = 0; voter < index.length; voter++) {
                index[voter] += node.weight() * decisive[voter];
            }
        }
        return index;
    }

    /** In how many coalitions of the others a voter decides; beyond 2^53 to 16 digits. Costs voters × quota. */
    public double[] swings() {
        double[] decisive = decisive(0.5);
        double coalitions = StrictMath.pow(2, weights.size() - 1);
        return Arrays.stream(decisive)
                .map(chance -> {
                    double swings = chance * coalitions;
                    return swings < 1L << 52 ? StrictMath.rint(swings) : swings;
                })
                .toArray();
    }

    /** Normalised Banzhaf index [Banzhaf1965]: swings over all swings. */
    public double[] banzhaf() {
        double[] swings = swings();
        double all = Arrays.stream(swings).sum();
        return Arrays.stream(swings).map(s -> s / all).toArray();
    }

    /** Chance that each voter is decisive where the others say yes with probability t, in (0, 1). */
    private double[] decisive(double t) {
        double[] yes = distribution(t);
        double[] decisive = new double[weights.size()];
        for (int voter = 0; voter < decisive.length; voter++) {
            int earlier = weights.indexOf(weights.get(voter));
            decisive[voter] = earlier < voter ? decisive[earlier] : chance(yes, weights.get(voter), t);
        }
        return decisive;
    }

    /** Chance of each weight of the yes-sayers, all voters. */
    private double[] distribution(double t) {
        double[] chance = new double[total() + 1];
        chance[0] = 1;
        int reached = 0;
        for (int weight : weights) {
            reached += weight;
            for (int sum = reached; sum >= 0; sum--) {
                chance[sum] = (1 - t) * chance[sum] + (sum >= weight ? t * chance[sum - weight] : 0);
            }
        }
        return chance;
    }

    private int total() {
        return weights.stream().mapToInt(w -> w).sum();
    }

    /** Chance that the others' weight lies in [quota − weight, quota): the voter is taken out of the distribution from
     * the end at which dividing by the larger of t and 1 − t does not let rounding grow. */
    private double chance(double[] all, int weight, double t) {
        if (weight == 0) {
            return 0;
        }
        int most = all.length - 1 - weight;
        double[] others = new double[most + 1];
        if (t <= 0.5) {
            for (int sum = 0; sum <= most; sum++) {
                others[sum] = (all[sum] - (sum >= weight ? t * others[sum - weight] : 0)) / (1 - t);
            }
        } else {
            for (int sum = most; sum >= 0; sum--) {
                others[sum] = (all[sum + weight] - (sum + weight <= most ? (1 - t) * others[sum + weight] : 0)) / t;
            }
        }
        double chance = 0;
        for (int sum = Math.max(0, quota - weight); sum < quota && sum <= most; sum++) {
            chance += Math.max(0, others[sum]);
        }
        return chance;
    }
}

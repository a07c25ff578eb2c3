package io.entente.game.choice;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.Arrays;

/** The multinomial logit [McFadden1974]: whoever chooses among options takes each in proportion to e^v. */
public final class Logit {

    private static final int MOST_STEPS = 200;

    private Logit() {}

    /** Shares of options with these mean utilities; safe for large ones. */
    public static double[] shares(double... utilities) {
        double largest = Arrays.stream(utilities).max().orElse(0);
        double[] weights =
                Arrays.stream(utilities).map(v -> StrictMath.exp(v - largest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /**
     * Expected worth of the choice per chooser, up to a constant: ln Σ e^v / α [SmallRosen1981].
     *
     * @param alpha marginal utility of money, positive
     */
    public static double surplus(double alpha, double... utilities) {
        Check.positive(alpha, "marginal utility of money");
        double largest = Arrays.stream(utilities).max().orElse(0);
        double sum =
                Arrays.stream(utilities).map(v -> StrictMath.exp(v - largest)).sum();
        return (largest + StrictMath.log(sum)) / alpha;
    }

    /** By how many per cent the own share falls for one per cent of price: −α p (1 − s). */
    public static double ownElasticity(double alpha, double price, double share) {
        return -alpha * price * (1 - share);
    }

    /** By how many per cent a share rises for one per cent of a rival's price: α p s of the rival. */
    public static double crossElasticity(double alpha, double rivalPrice, double rivalShare) {
        return alpha * rivalPrice * rivalShare;
    }

    /** Share of what an option loses that goes to a rival: s of the rival / (1 − s). */
    public static double diversion(double share, double rivalShare) {
        return rivalShare / (1 - share);
    }

    /** A price that nobody wants to change, alone. */
    public record Equilibrium(double price, double share, Certificate certificate) {}

    /**
     * The symmetric price equilibrium of firms with one product each [AndersonPalmaThisse1992]: p − c = 1 / (α (1 −
     * s)), which has one root, found by bisection.
     *
     * @param firms number of firms, at least 1
     * @param alpha marginal utility of money, positive
     * @param quality δ, utility of a product before its price
     * @param cost marginal cost
     * @param outside utility of buying nothing; negative infinity where all must buy
     */
    public static Equilibrium symmetric(int firms, double alpha, double quality, double cost, double outside) {
        Check.that(firms >= 1, "number of firms", firms, "be at least 1", "write 2 for a duopoly");
        Check.positive(alpha, "marginal utility of money");
        Check.that(
                firms > 1 || outside > Double.NEGATIVE_INFINITY,
                "utility of buying nothing",
                outside,
                "be finite for a single firm",
                "write 0");
        double low = cost;
        double high = cost + 1 / alpha;
        while (excess(high, firms, alpha, quality, cost, outside) < 0) {
            high = cost + 2 * (high - cost);
        }
        for (int step = 0; step < MOST_STEPS && low < (low + high) / 2 && (low + high) / 2 < high; step++) {
            double middle = (low + high) / 2;
            if (excess(middle, firms, alpha, quality, cost, outside) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double residual = Math.abs(excess(high, firms, alpha, quality, cost, outside));
        return new Equilibrium(
                high,
                share(high, firms, alpha, quality, outside),
                Certificate.of(new Condition("p − c = 1 / (α (1 − s))", residual, 1e-9 * Math.max(1, high))));
    }

    private static double excess(double price, int firms, double alpha, double quality, double cost, double outside) {
        return price - cost - 1 / (alpha * (1 - share(price, firms, alpha, quality, outside)));
    }

    private static double share(double price, int firms, double alpha, double quality, double outside) {
        double rest = StrictMath.exp(outside - quality + alpha * price);
        return 1 / (firms + rest);
    }
}

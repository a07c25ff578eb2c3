package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;

/**
 * A price per unit agreed upstream where demand downstream is p = a − q and costs are nil, by the asymmetric Nash
 * solution of each pair with the other pair's price as it is [HornWolinsky1988].
 *
 * @param price the wholesale price
 * @param certificate the first-order condition of the Nash product
 */
public record WholesalePrice(double price, Certificate certificate) {

    private static final double TOLERANCE = 1e-9;

    private static WholesalePrice of(double price, double slope) {
        return new WholesalePrice(
                price,
                Certificate.of(new Condition(
                        "the logarithm of the Nash product is flat at the price", Math.abs(slope), TOLERANCE)));
    }

    private static void check(double demand, double weight) {
        Check.positive(demand, "demand intercept a");
        Check.that(weight > 0 && weight <= 1, "weight of the supplier", weight, "lie in (0, 1]", "write 0.5");
    }

    /**
     * One supplier and a monopolist downstream: weight · a / 2.
     *
     * @param demand a, positive
     * @param weight of the supplier, in (0, 1]
     */
    public static WholesalePrice monopoly(double demand, double weight) {
        check(demand, weight);
        double price = weight * demand / 2;
        double slope = weight / price - (2 - weight) / (demand - price);
        return of(price, slope * price);
    }

    /** Two rivals downstream in quantities, each with a supplier of its own: weight · a / (4 − weight). */
    public static WholesalePrice separateSuppliers(double demand, double weight) {
        check(demand, weight);
        double price = weight * demand / (4 - weight);
        double slope = weight / price - 2 * (2 - weight) / (demand - price);
        return of(price, slope * price);
    }

    /**
     * Two rivals downstream with one supplier, who in a disagreement still sells to the other, then a monopolist, at the
     * price it has: weight · a / 2.
     */
    public static WholesalePrice singleSupplier(double demand, double weight) {
        check(demand, weight);
        double price = weight * demand / 2;
        double gain = price * (demand - price) / 6;
        double slope = weight * (demand - 2 * price) / 3 / gain - 4 * (1 - weight) / (demand - price);
        return of(price, slope * price);
    }
}

package io.entente.market;

import io.entente.actor.Hyperscaler;

/**
 * What customers pay, under {@code fixed-margin}: unit cost and congestion pass through in full. 1 is the price at the
 * start.
 */
public final class Prices {

    private Prices() {}

    /** Price of a hyperscaler's bundles over their price at the start. */
    public static double index(Industry industry, MarketState state, int hyperscaler) {
        MarketSettings settings = industry.settings();
        HyperscalerState now = state.hyperscalers().get(hyperscaler);
        double congestion = Math.max(0, utilisation(industry, state, hyperscaler) - settings.congestionKnee());
        double unitCost = now.unitCostFactor() * (1 + settings.congestionWeight() * congestion);
        double computeShare = 1 - settings.margin();
        return 1 + computeShare * (unitCost - 1);
    }

    /** Part of a hyperscaler's capacity in use in the state's period. */
    public static double utilisation(Industry industry, MarketState state, int hyperscaler) {
        Hyperscaler type = industry.hyperscalers().get(hyperscaler);
        double capacity = state.hyperscalers().get(hyperscaler).capacityGw();
        double contracted = state.contracts().stream()
                .filter(c -> c.hyperscaler().equals(type.id()))
                .mapToDouble(c -> c.capacityGwAt(state.period()))
                .sum();
        double used = type.baseUtilisation().value() * capacity + contracted;
        return used == 0 ? 0 : Math.min(2, used / capacity);
    }
}

package io.entente.market;

import io.entente.actor.Hyperscaler;
import java.util.Arrays;
import java.util.Optional;

/**
 * What customers pay in a quarter, 1 being the price at the start, and what of it clouds keep. With {@code fixed-margin}
 * unit cost and congestion pass through in full; with {@code bertrand} prices are best answers to one another.
 */
public final class Prices {

    private final double[] indices;
    private final double[] margins;
    private final Optional<BertrandPrices> equilibrium;

    private Prices(double[] indices, double[] margins, Optional<BertrandPrices> equilibrium) {
        this.indices = indices;
        this.margins = margins;
        this.equilibrium = equilibrium;
    }

    /** The prices of a state; those of the fixed margin as long as the industry is not calibrated. */
    static Prices of(Industry industry, MarketState state) {
        return industry.calibration().hasMarkups()
                ? of(industry, BertrandPrices.of(industry, state))
                : given(industry, fixed(industry, state));
    }

    private static Prices of(Industry industry, BertrandPrices found) {
        double[] indices = new double[found.indices().size()];
        double[] margins = new double[indices.length];
        for (int h = 0; h < indices.length; h++) {
            indices[h] = found.indices().get(h);
            margins[h] = industry.settings().margin()
                    * (found.markups().get(h) / industry.calibration().markup(h));
        }
        return new Prices(indices, margins, Optional.of(found));
    }

    /** Every hyperscaler's price with a fixed margin. */
    static double[] fixed(Industry industry, MarketState state) {
        double[] fixed = new double[industry.hyperscalers().size()];
        Arrays.setAll(fixed, h -> index(industry, state, h));
        return fixed;
    }

    /** Prices as somebody might set them, at the fixed margin. */
    static Prices given(Industry industry, double... indices) {
        double[] margins = new double[indices.length];
        Arrays.fill(margins, industry.settings().margin());
        return new Prices(indices.clone(), margins, Optional.empty());
    }

    /** Price of a hyperscaler's bundles over their price at the start. */
    double index(int hyperscaler) {
        return indices[hyperscaler];
    }

    /** What a hyperscaler keeps of what customers spend. */
    double margin(int hyperscaler) {
        return margins[hyperscaler];
    }

    /** The equilibrium that these prices are; empty with fixed margins. */
    Optional<BertrandPrices> equilibrium() {
        return equilibrium;
    }

    /** Price of a hyperscaler's bundles over their price at the start, with a fixed margin. */
    static double index(Industry industry, MarketState state, int hyperscaler) {
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

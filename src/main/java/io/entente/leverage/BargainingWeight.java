package io.entente.leverage;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.id.ActorId;
import io.entente.market.Prices;
import io.entente.market.Valuation;

/**
 * How a surplus is split between two parties that bargain, from their patience [Binmore1986]: impatience is the
 * discount rate, more with a short runway or idle capacity.
 */
public final class BargainingWeight {

    private static final double PRESSURE = 0.1;
    private static final double COMFORTABLE_RUNWAY_QUARTERS = 8;
    private static final double COMFORTABLE_UTILISATION = 0.85;

    private BargainingWeight() {}

    /**
     * The hyperscaler's weight in [0, 1].
     *
     * @param fixed the weight where a scenario sets it; below 0: from patience
     */
    public static double ofHyperscaler(Valuation valuation, ActorId hyperscaler, ActorId lab, double fixed) {
        if (fixed >= 0) {
            return fixed;
        }
        double ofLab = labImpatience(valuation, lab);
        double ofHyperscaler = hyperscalerImpatience(valuation, hyperscaler);
        return ofLab / (ofHyperscaler + ofLab);
    }

    private static double labImpatience(Valuation valuation, ActorId lab) {
        ModelLab type = valuation.industry().labs().get(valuation.industry().lab(lab));
        double runway = valuation.state().lab(lab).runwayQuarters();
        double shortage = Math.max(0, 1 - runway / COMFORTABLE_RUNWAY_QUARTERS);
        return type.discountRatePerQuarter().value() + PRESSURE * shortage * shortage;
    }

    private static double hyperscalerImpatience(Valuation valuation, ActorId hyperscaler) {
        int index = valuation.industry().hyperscaler(hyperscaler);
        Hyperscaler type = valuation.industry().hyperscalers().get(index);
        double utilisation = Prices.utilisation(valuation.industry(), valuation.state(), index);
        double idle = Math.max(0, COMFORTABLE_UTILISATION - utilisation);
        return type.discountRatePerQuarter().value() + PRESSURE * idle * idle;
    }
}

package io.entente.market;

/** Demand on its own, for those who time it. */
public final class DemandProbe {

    private DemandProbe() {}

    /** Long-run share of the first cloud, demand being worked out anew. */
    public static double firstCloudsShare(Valuation valuation) {
        MarketState state = valuation.state();
        return new Demand(valuation.industry(), state)
                .shares(Availability.of(valuation.industry(), state.contracts()))
                .cloud(0);
    }
}

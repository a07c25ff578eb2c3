package io.entente.market;

/**
 * From where structures are valued: a moment, seen by somebody.
 *
 * @param paths of the industry as it is seen
 * @param reference the moment's own state: of hyperscalers' cash only what has changed since counts
 * @param demand at the prices of the moment
 * @param exclusivity its prices
 */
record Vantage(Paths paths, MarketState reference, Demand demand, ExclusivityPrices exclusivity) {

    /** The moment of a state, exclusivity without a price. */
    static Vantage of(Industry industry, MarketState state) {
        return new Vantage(new Paths(industry, state), state, new Demand(industry, state), ExclusivityPrices.NONE);
    }

    /** The same moment as another industry sees it. */
    Vantage as(Industry view) {
        return new Vantage(paths.as(view), reference, demand, exclusivity);
    }

    /** The same with other prices of exclusivity. */
    Vantage pricing(ExclusivityPrices prices) {
        return new Vantage(paths, reference, demand, prices);
    }

    /** Demand in a state of the moment: another, at the same prices, where clouds have come to serve other jurisdictions. */
    Demand demandIn(MarketState state) {
        return demand.isAt(state) ? demand : new Demand(paths.industry(), state, demand.prices());
    }
}

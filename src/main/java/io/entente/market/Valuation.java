package io.entente.market;

import io.entente.deal.Contract;
import java.util.List;

/**
 * Values alliance structures at one moment: everything that contracts do not change is computed once, so that a
 * further structure costs some 20 µs.
 */
public final class Valuation {

    private final Industry industry;
    private final MarketState state;
    private final Paths paths;
    private final Demand demand;
    private final ExclusivityPrices exclusivity;

    private Valuation(Industry industry, MarketState state, Demand demand, ExclusivityPrices exclusivity) {
        this.industry = industry;
        this.state = state;
        this.paths = new Paths(industry, state);
        this.demand = demand;
        this.exclusivity = exclusivity;
    }

    /** Values structures as this industry sees them, from this state on. */
    public static Valuation of(Industry industry, MarketState state) {
        return new Valuation(industry, state, new Demand(industry, state), ExclusivityPrices.NONE);
    }

    /** The same moment through the eyes of an actor with a private type; shares what is known of demand. */
    public Valuation as(Industry view) {
        return new Valuation(view, state, demand, exclusivity);
    }

    /** The same with exclusivity priced: what bars links is worth what they would have brought. */
    public Valuation pricing(ExclusivityPrices prices) {
        return new Valuation(industry, state, demand, prices);
    }

    /** The same view of another state of the same period, with cash, stakes and contracts of that state. */
    public Valuation at(MarketState other) {
        return new Valuation(industry, other, demand, exclusivity);
    }

    /** The industry as it is seen here. */
    public Industry industry() {
        return industry;
    }

    /** The moment. */
    public MarketState state() {
        return state;
    }

    /** Everybody's utility as things stand. */
    public Payoffs now() {
        return payoffs(state);
    }

    /** Everybody's utility under other contracts, all else as it stands. */
    public Payoffs under(List<Contract> contracts) {
        return payoffs(state.withContracts(contracts));
    }

    /** Everybody's utility in another state of the same period: other contracts, stakes, promises or cash. */
    public Payoffs payoffs(MarketState other) {
        return new Payoffs(structure(other));
    }

    Structure structure(MarketState other) {
        return new Structure(other, paths, demand, exclusivity);
    }

    Paths paths() {
        return paths;
    }
}

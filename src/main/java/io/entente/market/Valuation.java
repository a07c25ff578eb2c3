package io.entente.market;

import io.entente.deal.Contract;
import io.entente.id.ContractId;
import java.util.List;

/**
 * Values alliance structures at one moment. A hyperscaler's utility is its AI business: of its cash only what has changed
 * since the moment counts. Built for speed: everything that contracts do not change is computed once, so that a
 * further structure costs some 20 µs.
 */
public final class Valuation {

    private final Industry industry;
    private final MarketState state;
    private final MarketState reference;
    private final Paths paths;
    private final Demand demand;
    private final Promises promises;
    private final Holdings holdings;
    private final Structure present;
    private final ExclusivityPrices exclusivity;
    private final LabMemo memo;
    private final Payoffs now;

    private Valuation(
            Paths paths,
            MarketState state,
            MarketState reference,
            Demand demand,
            Promises promises,
            Holdings holdings,
            ExclusivityPrices exclusivity,
            Book known) {
        this.industry = paths.industry();
        this.state = state;
        this.reference = reference;
        this.paths = paths;
        this.demand = demand;
        this.exclusivity = exclusivity;
        this.promises = promises;
        this.holdings = holdings;
        this.present = new Structure(
                paths,
                state,
                reference,
                demand(state),
                promises,
                holdings,
                exclusivity,
                known.turnedInto(paths, state.contracts()));
        this.memo = new LabMemo(present);
        this.now = new Payoffs(present, memo);
    }

    /** Values structures as this industry sees them, from this state on. */
    public static Valuation of(Industry industry, MarketState state) {
        Paths paths = new Paths(industry, state);
        return new Valuation(
                paths,
                state,
                state,
                new Demand(industry, state),
                new Promises(paths, state),
                new Holdings(industry, state),
                ExclusivityPrices.NONE,
                Book.of(paths, state.contracts()));
    }

    /** The same moment through the eyes of an actor with a private type; shares what is known of demand. */
    public Valuation as(Industry view) {
        Paths seen = paths.as(view);
        Book book = seen.contractsAre(paths) ? present.book() : Book.of(seen, state.contracts());
        return new Valuation(seen, state, reference, demand, promises, holdings, exclusivity, book);
    }

    /** The same with exclusivity priced: what bars links is worth what they would have brought. */
    public Valuation pricing(ExclusivityPrices prices) {
        return new Valuation(paths, state, reference, demand, promises, holdings, prices, present.book());
    }

    /** The same view of another state of the same period, with cash, stakes and contracts of that state. */
    public Valuation at(MarketState other) {
        return new Valuation(
                paths, other, reference, demand, promises(other), holdings(other), exclusivity, present.book());
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
        return now;
    }

    /** Everybody's utility under other contracts, all else as it stands. */
    public Payoffs under(List<Contract> contracts) {
        return payoffs(state.withContracts(contracts));
    }

    /** Everybody's utility without one contract, all else as it stands; its fee is returned where it still can be. */
    public Payoffs without(ContractId id) {
        MarketState other = state;
        for (Contract contract : state.contracts()) {
            if (contract.id().equals(id)) {
                other = returning(contract);
            }
        }
        return payoffs(other.withContracts(
                state.contracts().stream().filter(c -> !c.id().equals(id)).toList()));
    }

    /**
     * What of a contract's signing fee goes back when the contract ends, USD bn from the lab: nothing, since it is paid
     * and gone, unless each period is a game of its own; then this period's fee.
     */
    public double returnable(Contract contract) {
        return industry.settings().cashCarriesOver() ? 0 : contract.terms().signingFeeUsdBn();
    }

    private MarketState returning(Contract contract) {
        double fee = returnable(contract);
        return state.withHyperscalers(state.hyperscalers().stream()
                        .map(h -> h.id().equals(contract.hyperscaler()) ? h.withCash(h.cashUsdBn() + fee) : h)
                        .toList())
                .withLabs(state.labs().stream()
                        .map(l -> l.id().equals(contract.lab()) ? l.withCash(l.cashUsdBn() - fee) : l)
                        .toList());
    }

    /** Everybody's utility in another state of the same period: other contracts, stakes, promises or cash. */
    public Payoffs payoffs(MarketState other) {
        return payoffs(structure(other));
    }

    Structure structure(MarketState other) {
        return new Structure(
                paths,
                other,
                reference,
                demand(other),
                promises(other),
                holdings(other),
                exclusivity,
                present.book().turnedInto(paths, other.contracts()));
    }

    private Demand demand(MarketState other) {
        return demand.isAt(other) ? demand : new Demand(industry, other);
    }

    private Promises promises(MarketState other) {
        return promises.areOf(other) ? promises : new Promises(paths, other);
    }

    private Holdings holdings(MarketState other) {
        return holdings.areOf(other) ? holdings : new Holdings(industry, other);
    }

    /** The structure as things stand. */
    Structure present() {
        return present;
    }

    /** Everybody's utility under another structure of the moment. */
    Payoffs payoffs(Structure structure) {
        return new Payoffs(structure, memo);
    }

    Demand demand() {
        return demand;
    }

    Paths paths() {
        return paths;
    }
}

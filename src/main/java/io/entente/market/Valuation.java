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

    private final Structure present;
    private final LabMemo memo;
    private final Payoffs now;

    private Valuation(Structure present) {
        this.present = present;
        this.memo = new LabMemo(present);
        this.now = new Payoffs(present, memo);
    }

    /** Values structures as this industry sees them, from this state on. */
    public static Valuation of(Industry industry, MarketState state) {
        return new Valuation(Structure.of(industry, state));
    }

    /** The same moment through the eyes of an actor with a private type; shares what is known of demand. */
    public Valuation as(Industry view) {
        return new Valuation(present.as(view));
    }

    /** The same with exclusivity priced: what bars links is worth what they would have brought. */
    public Valuation pricing(ExclusivityPrices prices) {
        return new Valuation(present.pricing(prices));
    }

    /** The same view of another state of the same period, with cash, stakes and contracts of that state. */
    public Valuation at(MarketState other) {
        return new Valuation(present.at(other));
    }

    /** The industry as it is seen here. */
    public Industry industry() {
        return present.industry();
    }

    /** The moment. */
    public MarketState state() {
        return present.state();
    }

    /** Everybody's utility as things stand. */
    public Payoffs now() {
        return now;
    }

    /** Everybody's utility under other contracts, all else as it stands. */
    public Payoffs under(List<Contract> contracts) {
        return payoffs(state().withContracts(contracts));
    }

    /** Everybody's utility with a further contract, all else as it stands; no money comes with it. */
    public Payoffs with(Contract further) {
        return payoffs(paths().entry(further).map(present::with).orElse(present));
    }

    /** Everybody's utility with other terms of a contract in force, all else as it stands; no money comes with them. */
    public Payoffs amending(Contract changed) {
        return payoffs(paths().entry(changed).map(present::amended).orElse(present));
    }

    /** Everybody's utility without one contract, all else as it stands; its fee is returned where it still can be. */
    public Payoffs without(ContractId id) {
        Structure before = present;
        for (Contract contract : state().contracts()) {
            if (contract.id().equals(id) && returnable(contract) != 0) {
                before = present.at(returning(contract));
            }
        }
        return payoffs(before.without(id));
    }

    /**
     * What of a contract's signing fee goes back when the contract ends, USD bn from the lab: nothing, since it is paid
     * and gone, unless each period is a game of its own; then this period's fee.
     */
    public double returnable(Contract contract) {
        return industry().settings().cashCarriesOver() ? 0 : contract.terms().signingFeeUsdBn();
    }

    private MarketState returning(Contract contract) {
        double fee = returnable(contract);
        return state().withHyperscalers(state().hyperscalers().stream()
                        .map(h -> h.id().equals(contract.hyperscaler()) ? h.withCash(h.cashUsdBn() + fee) : h)
                        .toList())
                .withLabs(state().labs().stream()
                        .map(l -> l.id().equals(contract.lab()) ? l.withCash(l.cashUsdBn() - fee) : l)
                        .toList());
    }

    /** Everybody's utility in another state of the same period: other contracts, stakes, promises or cash. */
    public Payoffs payoffs(MarketState other) {
        return payoffs(present.at(other));
    }

    /** The structure as things stand. */
    Structure present() {
        return present;
    }

    /** Everybody's utility under another structure of the moment. */
    Payoffs payoffs(Structure structure) {
        return new Payoffs(structure, memo);
    }

    Paths paths() {
        return present.paths();
    }
}

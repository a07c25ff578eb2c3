package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.MarketState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a change of net leverage into what contracts of the pair did and what everything else did. With c the pair's
 * contracts and e everything else, the own part is ½ [Λ(c′, e) − Λ(c, e) + Λ(c′, e′) − Λ(c, e′)], the externality the
 * rest, so that the parts add up (model.md §6).
 */
public final class ShiftLedger {

    private static final double ROUNDING = 1e-9;

    private final LeverageMeter before;
    private final LeverageMeter after;
    private final List<Contract> changedContracts;
    private final List<Set<ActorId>> otherChanges;
    private final boolean worldMoved;

    /** What the worlds would be in which some contracts alone, or all but these, have changed: many pairs share them. */
    private final Map<Set<ContractId>, LeverageMeter> withOwn = new HashMap<>();

    private final Map<Set<ContractId>, LeverageMeter> withRest = new HashMap<>();

    /** The ledger between two moments. */
    public ShiftLedger(LeverageMeter before, LeverageMeter after) {
        this.before = before;
        this.after = after;
        MarketState from = before.valuation().state();
        MarketState to = after.valuation().state();
        changedContracts = difference(from.contracts(), to.contracts());
        otherChanges = new ArrayList<>();
        difference(from.stakes(), to.stakes()).forEach(s -> otherChanges.add(Set.of(s.holder(), s.issuer())));
        difference(from.tranches(), to.tranches()).forEach(t -> otherChanges.add(Set.of(t.payer(), t.payee())));
        worldMoved = from.period() != to.period() || from.spendFactor() != to.spendFactor();
    }

    /** What is in one list and not in the other. */
    private static <T> List<T> difference(List<T> one, List<T> other) {
        List<T> changed = new ArrayList<>();
        one.stream().filter(x -> !other.contains(x)).forEach(changed::add);
        other.stream().filter(x -> !one.contains(x)).forEach(changed::add);
        return changed;
    }

    /**
     * How much one ordered pair's leverage moved.
     *
     * @param before Λ_ij before
     * @param after Λ_ij after
     * @param ownPart what the pair's contracts did
     * @param externality everything else; the two add up to after − before
     */
    public record Shift(double before, double after, double ownPart, double externality) {

        /** The same shift seen from the other side. */
        public Shift reversed() {
            return new Shift(-before, -after, -ownPart, -externality);
        }

        /** Whether nothing moved but last digits, of numbers that are at most 1. */
        public boolean nothing() {
            return Math.abs(after - before) <= ROUNDING && Math.abs(ownPart) <= ROUNDING;
        }
    }

    /** The shift of one ordered pair; costs a few structures where both its contracts and the rest have changed. */
    public Shift of(ActorId holder, ActorId over) {
        double from = before.net(holder, over);
        double to = after.net(holder, over);
        boolean ownChanged = changedContracts.stream().anyMatch(c -> touches(c, holder, over));
        boolean restChanged = worldMoved
                || changedContracts.stream().anyMatch(c -> !touches(c, holder, over))
                || otherChanges.stream().anyMatch(c -> !c.contains(holder) && !c.contains(over));
        if (!ownChanged) {
            return new Shift(from, to, 0, to - from);
        }
        if (!restChanged) {
            return new Shift(from, to, to - from, 0);
        }
        Set<ContractId> own = changedContracts.stream()
                .filter(c -> touches(c, holder, over))
                .map(Contract::id)
                .collect(Collectors.toUnmodifiableSet());
        double newOwn = withOwn.computeIfAbsent(own, ids -> before.at(mixed(after, before, ids)))
                .net(holder, over);
        double newRest = withRest.computeIfAbsent(own, ids -> after.at(mixed(before, after, ids)))
                .net(holder, over);
        double ownPart = (newOwn - from + to - newRest) / 2;
        return new Shift(from, to, ownPart, to - from - ownPart);
    }

    private static boolean touches(Contract contract, ActorId one, ActorId other) {
        return contract.involves(one) || contract.involves(other);
    }

    /** The contracts of {@code world}, but those of these names as they are in {@code own}. */
    private static MarketState mixed(LeverageMeter own, LeverageMeter world, Set<ContractId> ids) {
        Map<ContractId, Contract> changed = new LinkedHashMap<>();
        for (Contract contract : own.valuation().state().contracts()) {
            if (ids.contains(contract.id())) {
                changed.put(contract.id(), contract);
            }
        }
        List<Contract> contracts = new ArrayList<>();
        for (Contract contract : world.valuation().state().contracts()) {
            Contract kept = ids.contains(contract.id()) ? changed.remove(contract.id()) : contract;
            if (kept != null) {
                contracts.add(kept);
            }
        }
        contracts.addAll(changed.values());
        return world.valuation().state().withContracts(contracts);
    }
}

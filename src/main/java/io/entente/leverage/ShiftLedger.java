package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.MarketState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a change of net leverage into what contracts of either of a pair did and what everything else did. With c these
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

    /** Which of the changed contracts are somebody's, by its place among the meter's actors. */
    private final BitSet[] changedOf;

    /** What the worlds would be in which some contracts alone, or all but these, have changed: many pairs share them. */
    private final Map<BitSet, LeverageMeter> withOwn = new HashMap<>();

    private final Map<BitSet, LeverageMeter> withRest = new HashMap<>();

    /** The ledger between two moments of the same actors. */
    public ShiftLedger(LeverageMeter before, LeverageMeter after) {
        this.before = before;
        this.after = after;
        MarketState from = before.valuation().state();
        MarketState to = after.valuation().state();
        changedContracts = difference(from.contracts(), to.contracts());
        changedOf = before.actors().stream().map(this::changesOf).toArray(BitSet[]::new);
        otherChanges = new ArrayList<>();
        difference(from.stakes(), to.stakes()).forEach(s -> otherChanges.add(Set.of(s.holder(), s.issuer())));
        difference(from.tranches(), to.tranches()).forEach(t -> otherChanges.add(Set.of(t.payer(), t.payee())));
        worldMoved = from.period() != to.period() || from.spendFactor() != to.spendFactor();
    }

    private BitSet changesOf(ActorId actor) {
        BitSet changes = new BitSet(changedContracts.size());
        for (int i = 0; i < changedContracts.size(); i++) {
            changes.set(i, changedContracts.get(i).involves(actor));
        }
        return changes;
    }

    /** What is in one list and not in the other. */
    private static <T> List<T> difference(List<T> one, List<T> other) {
        List<T> changed = new ArrayList<>();
        one.stream().filter(x -> !has(other, x)).forEach(changed::add);
        other.stream().filter(x -> !has(one, x)).forEach(changed::add);
        return changed;
    }

    /** Most things stay the same object from one moment to the next. */
    private static <T> boolean has(List<T> list, T sought) {
        for (T one : list) {
            if (one == sought) {
                return true;
            }
        }
        return list.contains(sought);
    }

    /**
     * How much one ordered pair's leverage moved.
     *
     * @param before Λ_ij before
     * @param after Λ_ij after
     * @param ownPart what contracts of either did
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
        return of(before.place(holder), before.place(over));
    }

    /**
     * How much somebody's leverage over somebody moved.
     *
     * @param holder whose leverage it is
     * @param over over whom
     * @param shift how much it moved
     */
    public record Moved(ActorId holder, ActorId over, Shift shift) {}

    /** The shifts of all pairs where something moved, both ways of a pair one after the other, in the meter's order. */
    public List<Moved> moved() {
        List<ActorId> actors = before.actors();
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                Shift shift = of(i, j);
                if (!shift.nothing()) {
                    moved.add(new Moved(actors.get(i), actors.get(j), shift));
                    moved.add(new Moved(actors.get(j), actors.get(i), shift.reversed()));
                }
            }
        }
        return moved;
    }

    private Shift of(int holder, int over) {
        double from = before.net(holder, over);
        double to = after.net(holder, over);
        BitSet own = (BitSet) changedOf[holder].clone();
        own.or(changedOf[over]);
        if (own.isEmpty()) {
            return new Shift(from, to, 0, to - from);
        }
        if (own.cardinality() == changedContracts.size() && !restChanged(holder, over)) {
            return new Shift(from, to, to - from, 0);
        }
        double newOwn = withOwn.computeIfAbsent(own, changes -> before.at(mixed(after, before, ids(changes))))
                .net(holder, over);
        double newRest = withRest.computeIfAbsent(own, changes -> after.at(mixed(before, after, ids(changes))))
                .net(holder, over);
        double ownPart = (newOwn - from + to - newRest) / 2;
        return new Shift(from, to, ownPart, to - from - ownPart);
    }

    /** Whether anything but contracts changed that is not the pair's. */
    private boolean restChanged(int holder, int over) {
        ActorId one = before.actors().get(holder);
        ActorId other = before.actors().get(over);
        return worldMoved || otherChanges.stream().anyMatch(c -> !c.contains(one) && !c.contains(other));
    }

    private Set<ContractId> ids(BitSet changes) {
        return changes.stream().mapToObj(i -> changedContracts.get(i).id()).collect(Collectors.toUnmodifiableSet());
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

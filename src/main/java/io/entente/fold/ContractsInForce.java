package io.entente.fold;

import io.entente.deal.Contract;
import io.entente.event.ContractAmended;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.RunStarted;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The contracts in force at a moment, as the events so far say. Immutable.
 *
 * @param contracts by id
 */
public record ContractsInForce(Map<ContractId, Contract> contracts) {

    /** Before anything is signed. */
    public static final ContractsInForce NONE = new ContractsInForce(Map.of());

    public ContractsInForce {
        contracts = Collections.unmodifiableMap(new TreeMap<>(contracts));
    }

    /** The contracts after one more event; the same object where the event touches none. */
    public ContractsInForce after(Event event) {
        if (event instanceof RunStarted started) {
            return started.contracts().stream().reduce(this, ContractsInForce::with, (first, second) -> second);
        }
        if (event instanceof DealSigned signed) {
            return signed.amends().map(this::without).orElse(this).with(signed.contract());
        }
        if (event instanceof ContractAmended amended) {
            return changed(amended.contract(), contract -> contract.withTerms(amended.after()));
        }
        if (event instanceof ContractTerminated terminated) {
            return terminated.scope().equals("exclusivity")
                    ? changed(terminated.contract(), c -> c.withTerms(c.terms().withoutExclusivity()))
                    : without(terminated.contract());
        }
        return ended(event).map(this::without).orElse(this);
    }

    /** All contracts of a pair, in order of their ids. */
    public List<Contract> between(ActorId one, ActorId other) {
        return contracts.values().stream()
                .filter(contract -> contract.joins(one, other))
                .toList();
    }

    /** The furthest-reaching level of an issue among contracts; empty without any. */
    public static <E extends Enum<E>> Optional<E> furthest(List<Contract> contracts, Function<Contract, E> issue) {
        return contracts.stream().map(issue).max(Comparator.naturalOrder());
    }

    private static Optional<ContractId> ended(Event event) {
        if (event instanceof ContractExpired expired) {
            return Optional.of(expired.contract());
        }
        return event instanceof ContractLapsed lapsed ? Optional.of(lapsed.contract()) : Optional.empty();
    }

    private ContractsInForce with(Contract contract) {
        Map<ContractId, Contract> more = new TreeMap<>(contracts);
        more.put(contract.id(), contract);
        return new ContractsInForce(more);
    }

    private ContractsInForce without(ContractId id) {
        Map<ContractId, Contract> fewer = new TreeMap<>(contracts);
        fewer.remove(id);
        return new ContractsInForce(fewer);
    }

    private ContractsInForce changed(ContractId id, UnaryOperator<Contract> change) {
        return Optional.ofNullable(contracts.get(id))
                .map(contract -> with(change.apply(contract)))
                .orElse(this);
    }
}

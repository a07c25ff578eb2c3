package io.entente.market;

import io.entente.deal.Contract;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public state of the world at the start of a period; what every actor is told. Immutable.
 *
 * @param period 0-based
 * @param contracts in force or being reviewed no longer, in order of signature
 * @param stakes paid-in equity
 * @param hyperscalers one each, in actor order
 * @param labs one each, in actor order
 * @param tranches promised payments, by period
 * @param holds what filed deals hold until regulators have decided
 * @param spendFactor AI-cloud spend over the path of the settings: shocks
 */
public record MarketState(
        int period,
        List<Contract> contracts,
        List<Stake> stakes,
        List<HyperscalerState> hyperscalers,
        List<LabState> labs,
        List<Tranche> tranches,
        List<Hold> holds,
        double spendFactor) {

    public MarketState {
        contracts = List.copyOf(contracts);
        stakes = List.copyOf(stakes);
        hyperscalers = List.copyOf(hyperscalers);
        labs = List.copyOf(labs);
        tranches = List.copyOf(tranches);
        holds = List.copyOf(holds);
    }

    /** The state of a hyperscaler. */
    public HyperscalerState hyperscaler(ActorId id) {
        return hyperscalers.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
    }

    /** The state of a lab. */
    public LabState lab(ActorId id) {
        return labs.stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    /** The contract between two actors, the latest where there are several. */
    public Optional<Contract> contract(ActorId one, ActorId other) {
        for (int i = contracts.size() - 1; i >= 0; i--) {
            if (contracts.get(i).joins(one, other)) {
                return Optional.of(contracts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same state with other contracts. */
    public MarketState withContracts(List<Contract> other) {
        return new MarketState(period, other, stakes, hyperscalers, labs, tranches, holds, spendFactor);
    }

    /** The same state with other stakes. */
    public MarketState withStakes(List<Stake> other) {
        return new MarketState(period, contracts, other, hyperscalers, labs, tranches, holds, spendFactor);
    }

    /** The same state with other hyperscalers' states. */
    public MarketState withHyperscalers(List<HyperscalerState> other) {
        return new MarketState(period, contracts, stakes, other, labs, tranches, holds, spendFactor);
    }

    /** The same state with other labs' states. */
    public MarketState withLabs(List<LabState> other) {
        return new MarketState(period, contracts, stakes, hyperscalers, other, tranches, holds, spendFactor);
    }

    /** The same state with other promised payments. */
    public MarketState withTranches(List<Tranche> other) {
        return new MarketState(period, contracts, stakes, hyperscalers, labs, other, holds, spendFactor);
    }

    /** The same state with further promised payments. */
    public MarketState promising(List<Tranche> further) {
        return withTranches(Stream.concat(tranches.stream(), further.stream()).toList());
    }

    /** The same state with other holds. */
    public MarketState withHolds(List<Hold> other) {
        return new MarketState(period, contracts, stakes, hyperscalers, labs, tranches, other, spendFactor);
    }

    /** The same state with another spend factor. */
    public MarketState withSpendFactor(double other) {
        return new MarketState(period, contracts, stakes, hyperscalers, labs, tranches, holds, other);
    }

    /** The same state with everybody's cash as it is in another. */
    public MarketState withCashOf(MarketState other) {
        return withHyperscalers(hyperscalers.stream()
                        .map(h -> h.withCash(other.hyperscaler(h.id()).cashUsdBn()))
                        .toList())
                .withLabs(labs.stream()
                        .map(l -> l.withCash(other.lab(l.id()).cashUsdBn()))
                        .toList());
    }

    /** Cash of a hyperscaler or lab, USD bn; empty for anybody else. */
    public Optional<Double> cash(ActorId actor) {
        return Stream.concat(
                        hyperscalers.stream().filter(h -> h.id().equals(actor)).map(HyperscalerState::cashUsdBn),
                        labs.stream().filter(l -> l.id().equals(actor)).map(LabState::cashUsdBn))
                .findFirst();
    }
}

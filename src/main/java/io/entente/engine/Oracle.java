package io.entente.engine;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Terms;
import io.entente.event.ContractAmended;
import io.entente.id.ContractId;
import io.entente.leverage.NashInNash;
import io.entente.market.MarketState;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.mind.Obstacles;
import io.entente.quantity.WholeDollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The protocol that sees everything: each pair that wants a talk signs the terms with the largest joint surplus, and a
 * transfer that is Nash-in-Nash on the network that results; a pair that changes its contract shares what the change
 * brings. Where cash does not carry over, each period is a game of
 * its own and all transfers in force are agreed anew. The benchmark that runs are compared with.
 */
final class Oracle {

    private final World world;
    private final Reviewing reviewing;
    private final Measuring measuring;

    Oracle(World world, Reviewing reviewing, Measuring measuring) {
        this.world = world;
        this.reviewing = reviewing;
        this.measuring = measuring;
    }

    /** Signs for the pairs that want to talk: their best terms, one after the other, then the transfers of all. */
    void run(Supplier<List<Deal>> best) {
        measuring.together(() -> {
            if (!world.scenario().market().cashCarriesOver()) {
                startAfresh();
            }
            solve(best.get());
        });
    }

    private void solve(List<Deal> best) {
        List<Deal> worthwhile = new ArrayList<>();
        Valuation network = resulting(best, worthwhile);
        double weight = world.scenario().negotiation().bargainingWeight();
        List<NashInNash.Split> splits = NashInNash.of(network, weight);
        List<Contract> before = world.state().contracts();
        for (Deal deal : worthwhile) {
            ContractId id = signing(world.truly(), deal).contract().id();
            double fee = standing(before, deal)
                    .map(old -> NashInNash.replacing(network, old, weight).transferUsdBn())
                    .orElseGet(() -> transfer(splits, id));
            reviewing.file(deal.withTerms(deal.terms().withSigningFee(fee)), List.of());
        }
        if (!world.scenario().market().cashCarriesOver()) {
            agreeAnew(splits, worthwhile);
        }
    }

    /** The network with every deal that brings its pair a joint surplus after those before it. */
    private Valuation resulting(List<Deal> best, List<Deal> worthwhile) {
        Valuation network = world.truly();
        for (Deal deal : best) {
            if (Obstacles.to(bare(deal), network).isEmpty()) {
                Valuation with = network.at(signing(network, deal).after());
                if (WholeDollars.of(joint(with, deal) - joint(network, deal)) > 0) {
                    worthwhile.add(deal);
                    network = with;
                }
            }
        }
        return network;
    }

    /** What a pair falls back on where it does not agree to change its contract: the contract, unless each period is new. */
    private Optional<Contract> standing(List<Contract> before, Deal deal) {
        return before.stream()
                .filter(c -> world.scenario().market().cashCarriesOver()
                        && deal.amends().filter(c.id()::equals).isPresent())
                .findFirst();
    }

    /** A new game: last period's cash and transfers are gone. */
    private void startAfresh() {
        MarketState state = world.state().withCashOf(world.casting().opening());
        world.become(state.withContracts(state.contracts().stream()
                .map(c -> c.withTerms(c.terms().withSigningFee(0)))
                .toList()));
    }

    private static double joint(Valuation valuation, Deal deal) {
        return valuation.now().of(deal.hyperscaler()) + valuation.now().of(deal.lab());
    }

    private static Deal bare(Deal deal) {
        return deal.withTerms(deal.terms().withoutMoney());
    }

    private static Signing signing(Valuation network, Deal deal) {
        return Signing.of(network, bare(deal), network.now().labValue(deal.lab()));
    }

    private static double transfer(List<NashInNash.Split> splits, ContractId id) {
        return splits.stream()
                .filter(s -> s.contract().equals(id))
                .findFirst()
                .orElseThrow()
                .transferUsdBn();
    }

    /** Every contract that was in force before pays this period's transfer. */
    private void agreeAnew(List<NashInNash.Split> splits, List<Deal> signed) {
        for (Contract contract : world.state().contracts()) {
            boolean isNew = signed.stream().anyMatch(d -> contract.joins(d.hyperscaler(), d.lab()));
            if (!isNew) {
                agreeAnew(contract, transfer(splits, contract.id()));
            }
        }
    }

    private void agreeAnew(Contract contract, double transfer) {
        Terms after = contract.terms().withSigningFee(transfer);
        world.become(world.state()
                .withContracts(world.state().contracts().stream()
                        .map(c -> c.id().equals(contract.id()) ? c.withTerms(after) : c)
                        .toList()));
        boolean intoLab = transfer > 0;
        if (transfer != 0) {
            world.pay(new Payment(
                    intoLab ? contract.hyperscaler() : contract.lab(),
                    intoLab ? contract.lab() : contract.hyperscaler(),
                    Math.abs(transfer),
                    Purpose.SIGNING_FEE,
                    Optional.of(contract.id())));
        }
        measuring.caused(world.log(
                new ContractAmended(contract.id(), contract.hyperscaler(), contract.lab(), contract.terms(), after)));
    }
}

package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What actors can credibly do to each other at one moment. What an act does to everybody is worked out once. */
final class Threats {

    private final Valuation valuation;
    private final LeverageSettings settings;
    private final BestLinks bestLinks;
    private final Roll roll;
    private final List<Link> links = new ArrayList<>();
    private final Map<ContractId, Payoffs> cut = new HashMap<>();
    private final Map<ContractId, Payoffs> withdrawn = new HashMap<>();
    private final Map<ContractId, Payoffs> stripped = new HashMap<>();
    private final Map<ActorId, Optional<Payoffs>> signed = new HashMap<>();

    Threats(Valuation valuation, LeverageSettings settings, BestLinks bestLinks, Roll roll) {
        this.valuation = valuation;
        this.settings = settings;
        this.bestLinks = bestLinks;
        this.roll = roll;
        for (Contract contract : valuation.state().contracts()) {
            links.add(new Link(contract, roll.place(contract.hyperscaler()), roll.place(contract.lab())));
        }
    }

    /** A contract and the places of its parties. */
    private record Link(Contract contract, int hyperscaler, int lab) {

        boolean involves(int actor) {
            return hyperscaler == actor || lab == actor;
        }

        boolean joins(int one, int other) {
            return involves(one) && involves(other);
        }
    }

    /**
     * An act.
     *
     * @param name what it is called in the log
     * @param after everybody's utilities after it
     */
    record Threat(String name, Payoffs after) {}

    /** What one, or all regulators at their first place, can do to another. */
    List<Threat> against(int dependent, int on) {
        List<Threat> threats = new ArrayList<>();
        if (roll.regulates(on)) {
            addRegulatory(threats, dependent);
            return threats;
        }
        for (Link link : links) {
            if (link.joins(dependent, on)) {
                addActsOn(threats, link.contract);
            }
        }
        ActorId actor = roll.actors().get(on);
        if (bestLinks.deals().containsKey(actor)) {
            signed.computeIfAbsent(actor, this::afterSigning)
                    .ifPresent(after -> threats.add(
                            new Threat("sign " + bestLinks.deals().get(actor).other(actor), after)));
        }
        return threats;
    }

    private Optional<Payoffs> afterSigning(ActorId actor) {
        return bestLinks.signedBy(actor, valuation).map(valuation::with);
    }

    private void addActsOn(List<Threat> threats, Contract contract) {
        if (settings.acts().contains(Act.CUT)) {
            threats.add(new Threat("cut", cut.computeIfAbsent(contract.id(), id -> NashInNash.without(valuation, id))));
        }
        boolean sells = contract.terms().distribution().access().available();
        if (settings.acts().contains(Act.WITHDRAW_ACCESS) && sells) {
            Contract closed = contract.withTerms(contract.terms().withDistribution(Distribution.NONE));
            threats.add(new Threat(
                    "withdraw access", withdrawn.computeIfAbsent(contract.id(), id -> valuation.amending(closed))));
        }
    }

    /** A regulator's most severe decision on a contract in force: all its exclusivity struck out. */
    private void addRegulatory(List<Threat> threats, int dependent) {
        for (Link link : links) {
            Contract contract = link.contract;
            if (link.involves(dependent) && contract.terms().exclusive()) {
                threats.add(new Threat(
                        "strip exclusivity",
                        stripped.computeIfAbsent(
                                contract.id(),
                                id -> valuation.amending(
                                        contract.withTerms(contract.terms().withoutExclusivity())))));
            }
        }
    }
}

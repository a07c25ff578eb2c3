package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.market.MarketState;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures leverage at one moment (model.md §6). Dependence of j on i is what i's worst credible act costs j, as a part
 * of what j is worth [Emerson1962]; net leverage compares the two dependences of a pair. What an act does to everybody
 * is computed once. Not safe for use by several threads.
 */
public final class LeverageMeter {

    private final Valuation valuation;
    private final LeverageSettings settings;
    private final BestLinks bestLinks;
    private final List<ActorId> regulators;
    private final Payoffs now;
    private final List<Contract> exclusive;
    private final Map<ContractId, Payoffs> cut = new HashMap<>();
    private final Map<ContractId, Payoffs> withdrawn = new HashMap<>();
    private final Map<ContractId, Payoffs> stripped = new HashMap<>();
    private final Map<ActorId, Optional<Payoffs>> signed = new HashMap<>();
    private final Map<ActorId, Double> alone = new HashMap<>();
    private final Map<Pair, Worst> worst = new HashMap<>();

    /**
     * A meter at a moment.
     *
     * @param valuation the moment, at the types leverage is judged by
     * @param settings acts and floor
     * @param bestLinks the links that actors could threaten to sign
     * @param regulators who can strip exclusivity
     */
    public LeverageMeter(
            Valuation valuation, LeverageSettings settings, BestLinks bestLinks, List<ActorId> regulators) {
        this.valuation = valuation;
        this.settings = settings;
        this.bestLinks = settings.acts().contains(Act.SIGN_BEST) ? bestLinks : BestLinks.NONE;
        this.regulators = List.copyOf(regulators);
        this.now = valuation.now();
        this.exclusive = valuation.state().contracts().stream()
                .filter(contract -> contract.terms().exclusive())
                .toList();
    }

    /** The moment. */
    public Valuation valuation() {
        return valuation;
    }

    /** The links that actors could threaten to sign. */
    public BestLinks bestLinks() {
        return bestLinks;
    }

    /** The same measurement of another state of the same period, with the same threats. */
    LeverageMeter at(MarketState other) {
        return new LeverageMeter(valuation.at(other), settings, bestLinks, regulators);
    }

    /** Everybody who holds or suffers leverage: hyperscalers, labs, regulators. */
    public List<ActorId> actors() {
        List<ActorId> all = new ArrayList<>(valuation.industry().actors());
        all.addAll(regulators);
        return all;
    }

    /**
     * Dependence of j on i.
     *
     * @param loss what i's worst act costs j, USD bn
     * @param share of |U_j|, at least u_0: D_ji
     * @param shareOfLinks of what all of j's links are worth: D′
     * @param act the worst act; empty where none hurts
     */
    public record Dependence(double loss, double share, double shareOfLinks, String act) {

        private static final Dependence NONE = new Dependence(0, 0, 0, "");
    }

    /** How much {@code on} can hurt {@code dependent}; a regulator depends on nobody. */
    public Dependence dependence(ActorId dependent, ActorId on) {
        if (regulators.contains(dependent)) {
            return Dependence.NONE;
        }
        Worst worst = worst(dependent, on);
        double links = now.of(dependent) - alone(dependent);
        return new Dependence(
                worst.loss,
                share(worst, dependent),
                worst.loss / Math.max(Math.abs(links), settings.floorUsdBn()),
                worst.act);
    }

    private record Pair(ActorId dependent, ActorId on) {}

    /** The act that costs the most, and what it costs, USD bn. */
    private record Worst(double loss, String act) {}

    /** Asked for in both directions, alone and for net leverage, at this moment and as what was before the next. */
    private Worst worst(ActorId dependent, ActorId on) {
        ActorId like = regulators.contains(on) ? regulators.get(0) : on;
        return worst.computeIfAbsent(new Pair(dependent, like), pair -> worstOf(threats(dependent, like), dependent));
    }

    private Worst worstOf(List<Threat> threats, ActorId dependent) {
        Worst most = new Worst(0, "");
        for (Threat threat : threats) {
            double loss = now.of(dependent) - threat.after.of(dependent);
            most = loss > most.loss ? new Worst(loss, threat.name) : most;
        }
        return most;
    }

    private double share(Worst worst, ActorId dependent) {
        return worst.loss / Math.max(Math.abs(now.of(dependent)), settings.floorUsdBn());
    }

    private double share(ActorId dependent, ActorId on) {
        return regulators.contains(dependent) ? 0 : share(worst(dependent, on), dependent);
    }

    /** Net leverage Λ_ij in [−1, 1]: positive where {@code holder} holds leverage over {@code over}. */
    public double net(ActorId holder, ActorId over) {
        double ofOver = share(over, holder);
        double ofHolder = share(holder, over);
        return ofOver + ofHolder == 0 ? 0 : (ofOver - ofHolder) / (ofOver + ofHolder);
    }

    private record Threat(String name, Payoffs after) {}

    private List<Threat> threats(ActorId dependent, ActorId on) {
        List<Threat> threats = new ArrayList<>();
        if (regulators.contains(on)) {
            addRegulatory(threats, dependent);
            return threats;
        }
        for (Contract contract : valuation.state().contracts()) {
            if (contract.joins(dependent, on)) {
                addActsOn(threats, contract);
            }
        }
        if (settings.acts().contains(Act.SIGN_BEST)) {
            signed.computeIfAbsent(on, this::afterSigning)
                    .ifPresent(after -> threats.add(
                            new Threat("sign " + bestLinks.deals().get(on).other(on), after)));
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
    private void addRegulatory(List<Threat> threats, ActorId dependent) {
        for (Contract contract : exclusive) {
            if (contract.involves(dependent)) {
                threats.add(new Threat(
                        "strip exclusivity",
                        stripped.computeIfAbsent(
                                contract.id(),
                                id -> valuation.amending(
                                        contract.withTerms(contract.terms().withoutExclusivity())))));
            }
        }
    }

    /** What an actor is worth with all its links cut, all others as they are, USD bn. */
    public double alone(ActorId actor) {
        return alone.computeIfAbsent(
                actor,
                id -> valuation
                        .under(valuation.state().contracts().stream()
                                .filter(c -> !c.involves(id))
                                .toList())
                        .of(id));
    }
}

package io.entente.scenario;

import io.entente.actor.Actor;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.Regulator;
import io.entente.actor.Supplier;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings;
import io.entente.market.Industry;
import io.entente.market.MarketSettings;
import io.entente.market.MarketState;
import io.entente.market.Opening;
import io.entente.protocol.AgendaItem;
import io.entente.protocol.NegotiationSettings;
import io.entente.quantity.Quarter;
import io.entente.regulation.RegulationSettings;
import io.entente.strategy.StrategyChoice;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A world to simulate: everything that a run depends on besides its seed.
 *
 * @param name short name, also that of the run folders
 * @param title one line for a person
 * @param caveat what a reader must know before quoting a result
 * @param start quarter of period 0
 * @param periods number of quarters
 * @param actors everybody, in the order of the file: this is the actor order of the log
 * @param strategies of hyperscalers and labs
 * @param contracts in force at the start
 * @param stakes paid-in equity at the start
 * @param flows scripted flows of passive suppliers
 * @param negotiation how talks are held
 * @param agenda prescribed talks
 * @param market demand and payoffs
 * @param regulation how regulators decide
 * @param leverage how leverage is measured
 * @param uncertainty how far a run departs from the figures
 * @param shocks scripted shocks
 * @param observed the world before some were taken out of it, whose figures calibrate demand; empty where nobody was
 */
public record Scenario(
        String name,
        String title,
        String caveat,
        Quarter start,
        int periods,
        List<Actor> actors,
        Map<ActorId, StrategyChoice> strategies,
        List<ContractInForce> contracts,
        List<Stake> stakes,
        List<ScriptedFlow> flows,
        NegotiationSettings negotiation,
        List<AgendaItem> agenda,
        MarketSettings market,
        RegulationSettings regulation,
        LeverageSettings leverage,
        Uncertainty uncertainty,
        List<Shock> shocks,
        Optional<Scenario> observed) {

    public Scenario {
        actors = List.copyOf(actors);
        strategies = Collections.unmodifiableMap(new TreeMap<>(strategies));
        contracts = List.copyOf(contracts);
        stakes = List.copyOf(stakes);
        flows = List.copyOf(flows);
        agenda = List.copyOf(agenda);
        shocks = List.copyOf(shocks);
    }

    /** The same scenario with other strategies for some of its actors. */
    public Scenario withStrategies(Map<ActorId, StrategyChoice> others) {
        Map<ActorId, StrategyChoice> all = new TreeMap<>(strategies);
        all.putAll(others);
        return with(all, negotiation, observed.map(world -> world.withStrategies(others)));
    }

    /** The same scenario under another protocol. */
    public Scenario under(NegotiationSettings.Protocol protocol) {
        return with(strategies, negotiation.under(protocol), observed.map(world -> world.under(protocol)));
    }

    /**
     * The same scenario as what is left of another world.
     *
     * @param world with those who were taken out of it; what is known of demand is known of this one
     */
    public Scenario leftOf(Scenario world) {
        return with(strategies, negotiation, Optional.of(world));
    }

    private Scenario with(
            Map<ActorId, StrategyChoice> otherStrategies,
            NegotiationSettings otherNegotiation,
            Optional<Scenario> otherObserved) {
        return new Scenario(
                name,
                title,
                caveat,
                start,
                periods,
                actors,
                otherStrategies,
                contracts,
                stakes,
                flows,
                otherNegotiation,
                agenda,
                market,
                regulation,
                leverage,
                uncertainty,
                shocks,
                otherObserved);
    }

    /** The hyperscalers, in actor order. */
    public List<Hyperscaler> hyperscalers() {
        return of(Hyperscaler.class);
    }

    /** The labs, in actor order. */
    public List<ModelLab> labs() {
        return of(ModelLab.class);
    }

    /** The regulators, in actor order. */
    public List<Regulator> regulators() {
        return of(Regulator.class);
    }

    /** The passive suppliers, in actor order. */
    public List<Supplier> suppliers() {
        return of(Supplier.class);
    }

    /** The market before period 0, its shares still unknown. */
    public MarketState opening() {
        return Opening.of(
                hyperscalers(),
                labs(),
                market,
                contracts.stream().map(ContractInForce::contract).toList(),
                stakes);
    }

    /**
     * The industry at public types. Whoever was taken out of the world is not in it, and nobody else is another for that.
     * Costs some milliseconds.
     *
     * @throws IllegalArgumentException where observed shares or revenues cannot be reproduced
     */
    public Industry industry() {
        return observed.map(world -> world.industry().reducedTo(hyperscalers(), labs()))
                .orElseGet(() -> Industry.calibrated(hyperscalers(), labs(), market, opening()));
    }

    /** The quarter of a period. */
    public Quarter quarter(int period) {
        return start.plus(period);
    }

    private <A extends Actor> List<A> of(Class<A> kind) {
        return actors.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

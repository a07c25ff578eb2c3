package io.entente.reading;

import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings;
import io.entente.market.MarketSettings;
import io.entente.protocol.AgendaItem;
import io.entente.protocol.NegotiationSettings;
import io.entente.quantity.Quarter;
import io.entente.regulation.RegulationSettings;
import io.entente.scenario.ScriptedFlow;
import io.entente.scenario.Shock;
import io.entente.scenario.Uncertainty;
import java.util.List;
import java.util.Set;

/**
 * A scenario as it is written: the names of the components are the keys of the file.
 *
 * @param name short name, also that of the run folders
 * @param title one line for a person
 * @param caveat what a reader must know before quoting a result
 * @param start quarter of period 0
 * @param periods number of quarters
 * @param actors everybody, in the actor order of the log
 * @param absent of these, who is taken out of the world once its figures have calibrated demand
 * @param profiles by kind and id, in place of files
 * @param overrides by id: keys of profiles that are different here
 * @param contracts in force, or agreed to begin later
 * @param stakes paid-in equity
 * @param flows scripted flows of passive suppliers
 * @param negotiation how talks are held
 * @param agenda prescribed talks
 * @param market demand and payoffs
 * @param regulation how regulators decide
 * @param leverage how leverage is measured
 * @param uncertainty how far a run departs from the figures
 * @param shocks scripted shocks
 */
record ScenarioFile(
        String name,
        String title,
        String caveat,
        Quarter start,
        int periods,
        List<ActorId> actors,
        Set<ActorId> absent,
        Node profiles,
        Node overrides,
        List<ContractEntry> contracts,
        List<Stake> stakes,
        List<ScriptedFlow> flows,
        NegotiationSettings negotiation,
        List<AgendaItem> agenda,
        MarketSettings market,
        RegulationSettings regulation,
        LeverageSettings leverage,
        Uncertainty uncertainty,
        List<Shock> shocks) {}

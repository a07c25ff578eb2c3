package io.entente.engine;

import io.entente.deal.Contract;
import io.entente.describe.Words;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.PeriodStarted;
import io.entente.event.ShockApplied;
import io.entente.event.TrancheMissed;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.market.HyperscalerState;
import io.entente.market.MarketState;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import io.entente.market.Tranche;
import io.entente.scenario.ScriptedFlow;
import io.entente.scenario.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a period begins with: shocks, terms that end, payments that fall due. */
final class Opening {

    private final World world;
    private final Measuring measuring;

    Opening(World world, Measuring measuring) {
        this.world = world;
        this.measuring = measuring;
    }

    void run() {
        world.at(Moment.in(world.period()));
        world.payments().clear();
        world.tally().startQuarter();
        world.log(new PeriodStarted(world.scenario().quarter(world.period())));
        for (Shock shock : world.scenario().shocks()) {
            if (shock.period() == world.period()) {
                apply(shock);
            }
        }
        endTerms();
        List<LogRecord> settled = payTranches();
        settled.addAll(payFlows());
        settled.stream().findFirst().ifPresent(measuring::settled);
    }

    private void apply(Shock shock) {
        String kind = Words.of(shock.type());
        world.become(shocked(world.state(), shock));
        LogRecord applied = world.log(new ShockApplied(kind, shock.actor(), shock.factor()));
        if (shock.type() == Shock.Type.CASH) {
            payShock(shock);
        }
        world.startMoment();
        measuring.caused(applied);
    }

    /** The state after a shock; cash moves as a payment. */
    private static MarketState shocked(MarketState state, Shock shock) {
        return switch (shock.type()) {
            case CASH -> state;
            case DEMAND ->
                shock.actor().isEmpty()
                        ? state.withSpendFactor(state.spendFactor() * shock.factor())
                        : state.withLabs(state.labs().stream()
                                .map(l -> shock.actor().get().equals(l.id())
                                        ? l.withDemandFactor(l.demandFactor() * shock.factor())
                                        : l)
                                .toList());
            case UNIT_COST, CAPACITY ->
                state.withHyperscalers(state.hyperscalers().stream()
                        .map(h -> shock.actor().map(h.id()::equals).orElse(true) ? hit(h, shock) : h)
                        .toList());
        };
    }

    private static HyperscalerState hit(HyperscalerState cloud, Shock shock) {
        return shock.type() == Shock.Type.UNIT_COST
                ? cloud.withUnitCostFactor(cloud.unitCostFactor() * shock.factor())
                : cloud.withCapacity(cloud.capacityGw() * shock.factor());
    }

    private void payShock(Shock shock) {
        shock.actor().filter(actor -> shock.factor() != 0).ifPresent(actor -> {
            boolean gain = shock.factor() > 0;
            world.pay(new Payment(
                    gain ? Payment.INVESTORS : actor,
                    gain ? actor : Payment.INVESTORS,
                    Math.abs(shock.factor()),
                    Purpose.SHOCK,
                    Optional.empty()));
        });
    }

    /** A contract ends with its term; part of its capacity goes on as spot, until the pair agrees on something new. */
    private void endTerms() {
        for (Contract contract : world.state().contracts()) {
            if (contract.endPeriod() <= world.period()) {
                end(contract);
            }
        }
    }

    private void end(Contract contract) {
        MarketState state = world.state();
        List<Contract> rest = new ArrayList<>(state.contracts());
        rest.remove(contract);
        int quarters = contract.capacityGw().size();
        double renewed = quarters == 0
                ? 0
                : contract.capacityGw().get(quarters - 1)
                        * world.scenario().market().renewalShare();
        world.become(state.withContracts(rest)
                .withLabs(state.labs().stream()
                        .map(l -> l.id().equals(contract.lab()) ? l.withSpot(l.spotGw() + renewed) : l)
                        .toList()));
        measuring.caused(world.log(
                contract.binding()
                        ? new ContractExpired(contract.id(), contract.hyperscaler(), contract.lab())
                        : new ContractLapsed(contract.id(), contract.hyperscaler(), contract.lab())));
    }

    private List<LogRecord> payTranches() {
        List<LogRecord> settled = new ArrayList<>();
        List<Tranche> due = world.state().tranches().stream()
                .filter(t -> t.period() <= world.period())
                .toList();
        for (Tranche tranche : due) {
            MarketState state = world.state();
            List<Tranche> rest = new ArrayList<>(state.tranches());
            rest.remove(tranche);
            world.become(state.withTranches(rest));
            settled.add(pay(tranche));
        }
        return settled;
    }

    private LogRecord pay(Tranche tranche) {
        double cash = world.state().cash(tranche.payer()).orElse(0.0);
        if (cash < tranche.usdBn()) {
            return world.log(new TrancheMissed(tranche.contract(), tranche.payer(), tranche.payee(), tranche.usdBn()));
        }
        world.become(world.state()
                .withHyperscalers(world.state().hyperscalers().stream()
                        .map(h -> h.id().equals(tranche.payer()) ? h.counting(tranche.usdBn()) : h)
                        .toList()));
        return world.pay(new Payment(
                tranche.payer(), tranche.payee(), tranche.usdBn(), tranche.purpose(), Optional.of(tranche.contract())));
    }

    private List<LogRecord> payFlows() {
        List<LogRecord> settled = new ArrayList<>();
        for (ScriptedFlow flow : world.scenario().flows()) {
            if (flow.flowsIn(world.period())) {
                settled.add(world.pay(new Payment(
                        flow.payer(), flow.payee(), flow.usdBnPerQuarter(), Purpose.SCRIPTED, Optional.empty())));
            }
        }
        return settled;
    }
}

package io.entente.engine.audit;

import io.entente.actor.Hyperscaler;
import io.entente.deal.Contract;
import io.entente.event.ActorUpdated;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.RunStarted;
import io.entente.event.ShockApplied;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.scenario.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compute is sold once: a cloud never signs for more than it has, or will have built by then. */
final class CapacityAudit implements Audit {

    private static final double TOLERANCE = 1e-6;

    private final Scenario scenario;
    private final Map<ActorId, Double> capacity = new TreeMap<>();
    private final Map<ContractId, Contract> inForce = new TreeMap<>();

    CapacityAudit(Scenario scenario) {
        this.scenario = scenario;
        scenario.hyperscalers().forEach(h -> capacity.put(h.id(), h.capacityGw().value()));
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (event instanceof RunStarted started) {
            started.contracts().forEach(c -> inForce.put(c.id(), c));
        } else if (event instanceof ActorUpdated updated && capacity.containsKey(updated.actor())) {
            capacity.put(updated.actor(), updated.figures().get("capacityGw"));
        } else if (event instanceof ShockApplied shock && shock.kind().equals("capacity")) {
            capacity.computeIfPresent(shock.actor().orElseThrow(), (actor, gw) -> gw * shock.factor());
        } else if (event instanceof ContractExpired expired) {
            inForce.remove(expired.contract());
        } else if (event instanceof ContractLapsed lapsed) {
            inForce.remove(lapsed.contract());
        } else if (event instanceof ContractTerminated ended && ended.scope().equals("contract")) {
            inForce.remove(ended.contract());
        } else if (event instanceof DealSigned signed) {
            sign(record, signed.contract(), findings);
        }
    }

    /** What is amended without buying other compute was sold before; a shock may have taken it since. */
    private void sign(LogRecord record, Contract contract, Findings findings) {
        Contract before = inForce.put(contract.id(), contract);
        boolean sells = contract.terms().compute().commitmentUsdBn() > 0
                && Optional.ofNullable(before)
                        .filter(b -> b.capacityGw().equals(contract.capacityGw()))
                        .isEmpty();
        Hyperscaler cloud = scenario.hyperscalers().stream()
                .filter(h -> h.id().equals(contract.hyperscaler()))
                .findFirst()
                .orElseThrow();
        int now = record.period().orElseThrow();
        for (int period = now; sells && period < contract.endPeriod(); period++) {
            double built = capacity.get(cloud.id()) + cloud.buildGwPerYear().value() * (period - now) / 4;
            double free = built * (1 - cloud.baseUtilisation().value());
            double sold = sold(cloud.id(), period);
            findings.check(
                    contract.capacityGwAt(period) == 0 || sold <= free + TOLERANCE,
                    record,
                    cloud.id() + " has " + free + " GW free in period " + period + " and sold " + sold);
        }
    }

    private double sold(ActorId cloud, int period) {
        return inForce.values().stream()
                .filter(c -> c.hyperscaler().equals(cloud))
                .mapToDouble(c -> c.capacityGwAt(period))
                .sum();
    }
}

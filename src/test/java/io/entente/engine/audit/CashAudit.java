package io.entente.engine.audit;

import io.entente.event.ActorUpdated;
import io.entente.event.Event;
import io.entente.event.MarketCleared;
import io.entente.event.PaymentMade;
import io.entente.event.PeriodStarted;
import io.entente.event.TrancheMissed;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Purpose;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.scenario.Scenario;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Money: what leaves one account enters another, an actor's cash is what it began with and what was paid since, and
 * nobody pays for a deal what it does not have. Where cash does not carry over, what the market brings is gone with its
 * period; where a solver moreover agrees all transfers anew, only the payments themselves are looked at.
 */
final class CashAudit implements Audit {

    private static final double TOLERANCE = 1e-9;
    private static final Set<Purpose> FOR_DEALS =
            EnumSet.of(Purpose.INVESTMENT, Purpose.SIGNING_FEE, Purpose.CONSENT_FEE, Purpose.BREAK_FEE);

    private final Scenario scenario;
    private final Map<ActorId, Double> accounts = new TreeMap<>();
    private final Set<ActorId> actors;
    private final Map<ActorId, Double> atSignature = new TreeMap<>();
    private final Map<ActorId, Double> beforeClearing = new TreeMap<>();
    private final boolean carriesOver;
    private final boolean solved;

    CashAudit(Scenario scenario) {
        this.scenario = scenario;
        this.solved = scenario.negotiation().protocol() == Protocol.ORACLE;
        this.carriesOver = scenario.market().cashCarriesOver();
        open();
        this.actors = Set.copyOf(accounts.keySet());
    }

    private void open() {
        scenario.hyperscalers().forEach(h -> accounts.put(h.id(), h.cashUsdBn().value()));
        scenario.labs().forEach(l -> accounts.put(l.id(), l.cashUsdBn().value()));
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        boolean paysForDeal = event instanceof PaymentMade p && FOR_DEALS.contains(p.purpose());
        if (!paysForDeal) {
            checkSignature(record, findings);
        }
        if (event instanceof PaymentMade payment) {
            pay(record, payment, findings);
        } else if (anew()) {
            return;
        } else if (event instanceof MarketCleared) {
            beforeClearing.putAll(accounts);
        } else if (event instanceof PeriodStarted && !carriesOver && !beforeClearing.isEmpty()) {
            accounts.clear();
            accounts.putAll(beforeClearing);
            beforeClearing.clear();
        } else if (event instanceof TrancheMissed missed) {
            findings.check(
                    cash(missed.payer()) < missed.usdBn() + TOLERANCE, record, "only who cannot pay misses a tranche");
        } else if (event instanceof ActorUpdated updated) {
            double stated = updated.figures().get("cashUsdBn");
            double booked = cash(updated.actor());
            findings.check(
                    Math.abs(stated - booked) <= TOLERANCE * Math.max(1, Math.abs(booked)),
                    record,
                    "cash is what was paid, " + booked);
        }
    }

    private boolean anew() {
        return !carriesOver && solved;
    }

    private double cash(ActorId actor) {
        return accounts.getOrDefault(actor, 0.0);
    }

    private void pay(LogRecord record, PaymentMade payment, Findings findings) {
        findings.check(payment.usdBn() > 0, record, "a payment is positive");
        findings.check(!payment.payer().equals(payment.payee()), record, "nobody pays itself");
        if (FOR_DEALS.contains(payment.purpose())) {
            atSignature.putIfAbsent(payment.payer(), cash(payment.payer()));
            atSignature.putIfAbsent(payment.payee(), cash(payment.payee()));
        }
        accounts.merge(payment.payer(), -payment.usdBn(), Double::sum);
        accounts.merge(payment.payee(), payment.usdBn(), Double::sum);
    }

    /** What one signature takes from an actor, net of what it brings, is not more than it had. A solver asks no purse. */
    private void checkSignature(LogRecord record, Findings findings) {
        atSignature.forEach((actor, before) -> findings.check(
                solved || !actors.contains(actor) || cash(actor) >= Math.min(0, before) - TOLERANCE,
                record,
                "before this, " + actor + " paid " + (before - cash(actor)) + " for a deal and had " + before));
        atSignature.clear();
    }

    @Override
    public void end(Findings findings) {
        double opening = scenario.hyperscalers().stream()
                        .mapToDouble(h -> h.cashUsdBn().value())
                        .sum()
                + scenario.labs().stream()
                        .mapToDouble(l -> l.cashUsdBn().value())
                        .sum();
        double closing =
                accounts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!anew() && Math.abs(opening - closing) > TOLERANCE * Math.max(1, Math.abs(opening)) * 10) {
            findings.object("the accounts must sum to " + opening + ", they sum to " + closing);
        }
    }
}

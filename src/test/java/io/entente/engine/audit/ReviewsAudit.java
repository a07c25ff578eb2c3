package io.entente.engine.audit;

import io.entente.event.AgreementReached;
import io.entente.event.DealBlocked;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.RemedyAccepted;
import io.entente.event.RemedyProposed;
import io.entente.event.RemedyRefused;
import io.entente.event.ReviewDecided;
import io.entente.event.ReviewOpened;
import io.entente.event.RunEnded;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.regulation.Remedy;
import io.entente.regulation.Ruling;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reviews: opened where the agreement says, decided once and when they fall due, remedies imposed where both parties
 * took them, and nothing signed before all are done.
 */
final class ReviewsAudit implements Audit {

    private final Scenario scenario;
    private final Map<TalkId, Case> cases = new TreeMap<>();

    ReviewsAudit(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A deal before its regulators. */
    private static final class Case {
        private final List<ActorId> announced;
        private final Map<ActorId, Integer> due = new TreeMap<>();
        private final Set<Remedy> imposed = EnumSet.noneOf(Remedy.class);
        private final List<ActorId> accepting = new ArrayList<>();
        private List<Remedy> proposed = List.of();
        private boolean blocked;
        private boolean closed;

        Case(List<ActorId> announced) {
            this.announced = announced;
        }
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (event instanceof AgreementReached agreement) {
            cases.put(agreement.talk(), new Case(agreement.regulators()));
        } else if (event instanceof ReviewOpened opened) {
            open(record, opened, findings);
        } else if (event instanceof RemedyProposed proposed) {
            cases.get(proposed.talk()).proposed = proposed.remedies();
            cases.get(proposed.talk()).accepting.clear();
        } else if (event instanceof RemedyAccepted accepted) {
            accept(record, accepted, findings);
        } else if (event instanceof RemedyRefused refused) {
            findings.check(cases.containsKey(refused.talk()), record, "remedies are of a case");
        } else if (event instanceof ReviewDecided decided) {
            decide(record, decided, findings);
        } else if (event instanceof DealBlocked blocked) {
            findings.check(cases.get(blocked.talk()).blocked, record, "only a regulator's decision blocks");
            cases.get(blocked.talk()).closed = true;
        } else if (event instanceof DealWithdrawn withdrawn) {
            close(record, cases.get(withdrawn.talk()), findings);
        } else if (event instanceof DealSigned signed) {
            sign(record, signed, findings);
        } else if (event instanceof RunEnded) {
            endOfRun(record, findings);
        }
    }

    private void open(LogRecord record, ReviewOpened opened, Findings findings) {
        Case theCase = cases.get(opened.talk());
        findings.check(theCase != null, record, "what is reviewed was agreed");
        if (theCase == null) {
            return;
        }
        findings.check(theCase.announced.contains(opened.regulator()), record, "the agreement names who reviews it");
        findings.check(opened.quarters() >= 1, record, "a review takes time");
        Integer before = theCase.due.put(opened.regulator(), record.period().orElseThrow() + opened.quarters());
        findings.check(before == null, record, "a regulator opens one review of a deal");
    }

    private void accept(LogRecord record, RemedyAccepted accepted, Findings findings) {
        Case theCase = cases.get(accepted.talk());
        findings.check(theCase.proposed.equals(accepted.remedies()), record, "what is accepted was proposed");
        theCase.accepting.add(accepted.party());
    }

    private void decide(LogRecord record, ReviewDecided decided, Findings findings) {
        Case theCase = cases.get(decided.talk());
        findings.check(theCase != null, record, "what is decided was agreed");
        if (theCase == null) {
            return;
        }
        Integer due = theCase.due.remove(decided.regulator());
        findings.check(due != null, record, "a review that was opened is decided once");
        findings.check(record.period().equals(java.util.Optional.ofNullable(due)), record, "it is decided when due");
        findings.check(!theCase.closed, record, "nobody decides what is closed");
        findings.check(
                (decided.ruling() == Ruling.REMEDIES) == !decided.remedies().isEmpty(),
                record,
                "remedies come with that ruling alone");
        findings.check(
                decided.ruling() != Ruling.REMEDIES || theCase.accepting.size() == 2,
                record,
                "remedies bind where both parties took them");
        findings.check(
                decided.probability() >= 0 && decided.probability() <= 1, record, "a probability lies in [0, 1]");
        findings.check(
                decided.scores().values().stream().allMatch(score -> score >= 0 && score <= 1),
                record,
                "scores lie in [0, 1]");
        theCase.imposed.addAll(decided.remedies());
        theCase.blocked |= decided.ruling() == Ruling.BLOCK;
        theCase.accepting.clear();
    }

    private void sign(LogRecord record, DealSigned signed, Findings findings) {
        Case theCase = cases.get(signed.talk());
        if (theCase != null) {
            close(record, theCase, findings);
            findings.check(!theCase.blocked, record, "what is blocked is not signed");
            findings.check(
                    theCase.imposed.containsAll(signed.remedies())
                            && signed.remedies().containsAll(theCase.imposed),
                    record,
                    "the remedies are the union of those imposed, " + theCase.imposed);
        }
    }

    private static void close(LogRecord record, Case theCase, Findings findings) {
        findings.check(theCase.due.isEmpty(), record, "all reviews are decided first");
        theCase.closed = true;
    }

    private void endOfRun(LogRecord record, Findings findings) {
        for (Case theCase : cases.values()) {
            findings.check(
                    theCase.closed || theCase.due.values().stream().anyMatch(due -> due >= scenario.periods()),
                    record,
                    "only deals whose reviews fall due later are left open");
        }
    }
}

package io.entente.engine.audit;

import io.entente.event.DealBlocked;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Time runs forward: records, periods, rounds, half-steps, actors within them; and the end counts what was. */
final class ClockAudit implements Audit {

    private final Scenario scenario;
    private final List<ActorId> order;
    private final Map<TalkId, ActorId> openers = new TreeMap<>();
    private Optional<LogRecord> before = Optional.empty();
    private int period = -1;
    private int halfStep = -1;
    private String turn = "";
    private int signed;
    private int failed;
    private int blocked;

    ClockAudit(Scenario scenario) {
        this.scenario = scenario;
        this.order = scenario.actors().stream().map(a -> a.id()).toList();
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        findings.check(
                record.seq() == before.map(b -> b.seq() + 1).orElse(0L), record, "sequence numbers count from 0");
        findings.check(
                before.isPresent() == !(event instanceof RunStarted), record, "a log begins with RunStarted, once");
        findings.check(
                before.filter(b -> b.payload() instanceof RunEnded).isEmpty(), record, "nothing follows RunEnded");
        hearTime(record, findings);
        count(event);
        if (event instanceof RunEnded ended) {
            findings.check(
                    ended.signed() == signed && ended.failed() == failed && ended.blocked() == blocked,
                    record,
                    "the end counts " + signed + " signed, " + failed + " failed, " + blocked + " blocked");
        }
        before = Optional.of(record);
    }

    private void hearTime(LogRecord record, Findings findings) {
        if (record.payload() instanceof PeriodStarted started) {
            period++;
            halfStep = -1;
            findings.check(started.quarter().equals(scenario.quarter(period)), record, "quarters follow one another");
        }
        if (period >= 0) {
            findings.check(record.period().equals(Optional.of(period)), record, "the present period is " + period);
        }
        if (record.payload() instanceof TalksOpened opened) {
            openers.put(opened.talk(), opened.opener());
        } else if (record.payload() instanceof OfferMade offer) {
            hearMove(record, offer.talk(), offer.by(), findings);
        } else if (record.payload() instanceof OfferAccepted accepted) {
            hearMove(record, accepted.talk(), accepted.by(), findings);
        } else if (record.payload() instanceof OfferRejected rejected) {
            hearMove(record, rejected.talk(), rejected.by(), findings);
        } else {
            findings.check(record.round().isEmpty(), record, "only moves have a round");
        }
    }

    private void hearMove(LogRecord record, TalkId talk, ActorId by, Findings findings) {
        int party = by.equals(openers.get(talk)) ? 0 : 1;
        int now = 2 * record.round().orElse(-1) + party;
        String next = String.format(java.util.Locale.ROOT, "%03d %s", order.indexOf(by), talk);
        findings.check(now >= halfStep, record, "half-steps follow one another");
        findings.check(
                now > halfStep || next.compareTo(turn) > 0, record, "within a half-step by actors, then by talks");
        halfStep = now;
        turn = next;
    }

    private void count(Event event) {
        signed += event instanceof DealSigned ? 1 : 0;
        failed += event instanceof TalksFailed || event instanceof DealDropped ? 1 : 0;
        blocked += event instanceof DealBlocked ? 1 : 0;
    }

    @Override
    public void end(Findings findings) {
        if (before.filter(b -> b.payload() instanceof RunEnded).isEmpty()) {
            findings.object("a log must end with RunEnded");
        }
        if (period != scenario.periods() - 1) {
            findings.object("there must be " + scenario.periods() + " periods, the last was " + period);
        }
    }
}

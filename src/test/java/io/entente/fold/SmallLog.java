package io.entente.fold;

import static io.entente.eventlog.EventSamples.AMAZON;
import static io.entente.eventlog.EventSamples.CUSTOMERS;
import static io.entente.eventlog.EventSamples.FTC;
import static io.entente.eventlog.EventSamples.MICROSOFT;
import static io.entente.eventlog.EventSamples.OPENAI;
import static io.entente.eventlog.EventSamples.START;
import static io.entente.eventlog.EventSamples.TALK;

import io.entente.event.ActorUpdated;
import io.entente.event.AgreementReached;
import io.entente.event.AllianceChanged;
import io.entente.event.ContractExpired;
import io.entente.event.DealConfirmed;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.IndicesMeasured;
import io.entente.event.LeverageMeasured;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.PaymentMade;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.EventSamples;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RecordedLog;
import io.entente.id.TalkId;
import io.entente.market.Purpose;
import io.entente.protocol.Reason;
import io.entente.regulation.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of two quarters by hand: Amazon signs OpenAI in the first, Microsoft's contract ends in the second. */
final class SmallLog {

    static final TalkId FAILED = TalkId.of(START, MICROSOFT, OPENAI);

    private static final Reason OFFERED =
            new Reason("boulware", 12.5, 0, Optional.of(12.75), Optional.empty(), Optional.of(0.125));
    private static final Reason WALKED =
            new Reason("next", 5, 4, Optional.empty(), Optional.of(-3.5), Optional.empty());

    private SmallLog() {}

    static List<LogRecord> records() {
        RecordedLog log = RecordedLog.inMemory();
        before(log);
        talks(log);
        signature(log);
        second(log);
        return log.records();
    }

    /** Events in one moment each, without a beginning. */
    static List<LogRecord> of(Moment moment, List<Event> events) {
        RecordedLog log = RecordedLog.inMemory();
        events.forEach(event -> log.append(moment, event));
        return log.records();
    }

    private static void before(RecordedLog log) {
        log.append(Moment.START, EventSamples.started());
        log.append(
                Moment.START,
                new AllianceChanged(
                        List.of(new AllianceChanged.Link(
                                MICROSOFT, OPENAI, List.of("infrastructure", "distribution"), 0.27, 250, 0)),
                        "microsoft~openai"));
        log.append(Moment.START, EventSamples.measured());
        log.append(Moment.START, new IndicesMeasured(Map.of("hhiCloud", 2210.5)));
    }

    private static void talks(RecordedLog log) {
        log.append(Moment.in(0), new PeriodStarted(START));
        log.append(Moment.in(0), new TalksOpened(TALK, OPENAI, AMAZON, Optional.empty(), 4096, 3.25, 2));
        log.append(
                Moment.in(0),
                new TalksOpened(FAILED, MICROSOFT, OPENAI, Optional.of(EventSamples.OLD_CONTRACT), 8, 1, 0));
        log.append(Moment.in(0, 0), new OfferMade(TALK, OPENAI, AMAZON, 17, EventSamples.TERMS, OFFERED));
        log.append(Moment.in(0, 0), new OfferAccepted(TALK, AMAZON, OPENAI, 17, EventSamples.TERMS, OFFERED));
        log.append(Moment.in(0, 1), new OfferRejected(FAILED, MICROSOFT, OPENAI, WALKED));
        log.append(Moment.in(0, 1), new TalksFailed(FAILED, MICROSOFT, OPENAI, TalksFailed.Cause.WALKED));
    }

    private static void signature(RecordedLog log) {
        log.append(Moment.in(0), new DealConfirmed(TALK, AMAZON, OPENAI, EventSamples.TERMS, 2.5, 1e-7));
        log.append(Moment.in(0), new AgreementReached(TALK, AMAZON, OPENAI, EventSamples.TERMS, List.of(FTC)));
        log.append(
                Moment.in(0),
                new DealSigned(
                        TALK, EventSamples.CONTRACT, Optional.empty(), List.of(Remedy.FAIR_ACCESS, Remedy.STAKE_CAP)));
        log.append(Moment.in(0), EventSamples.changed());
        log.append(Moment.in(0), EventSamples.shifted());
        log.append(Moment.in(0), EventSamples.cleared());
        log.append(Moment.in(0), new PaymentMade(CUSTOMERS, AMAZON, 15, Purpose.SALES, Optional.empty()));
        log.append(Moment.in(0), new IndicesMeasured(Map.of("hhiCloud", 2200.0, "circulationRatio", 0.125)));
        log.append(Moment.in(0), new ActorUpdated(AMAZON, Map.of("cashUsdBn", 100.0)));
        log.append(Moment.in(0), new ActorUpdated(OPENAI, Map.of("cashUsdBn", -1.5, "runwayQuarters", 4.0)));
        log.append(
                Moment.in(0),
                new LeverageMeasured(List.of(
                        new LeverageMeasured.PairLeverage(AMAZON, OPENAI, 0.4, 0.1, 0.25, 0.6, "withdraw-access"))));
    }

    private static void second(RecordedLog log) {
        log.append(Moment.in(1), new PeriodStarted(START.plus(1)));
        log.append(Moment.in(1), new ContractExpired(EventSamples.OLD_CONTRACT, MICROSOFT, OPENAI));
        log.append(
                Moment.in(1),
                new AllianceChanged(
                        List.of(new AllianceChanged.Link(AMAZON, OPENAI, List.of("investor"), 0.02, 37.5, 1)),
                        "amazon~openai"));
        log.append(Moment.in(1), new PaymentMade(CUSTOMERS, AMAZON, 16, Purpose.SALES, Optional.empty()));
        log.append(Moment.in(1), new RunEnded(RunEnded.Status.COMPLETE, 1, 1, 0));
    }
}

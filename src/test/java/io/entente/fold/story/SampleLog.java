package io.entente.fold.story;

import io.entente.actor.Lens;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import io.entente.event.AgreementReached;
import io.entente.event.AllianceChanged;
import io.entente.event.ConsentGiven;
import io.entente.event.ConsentRequested;
import io.entente.event.ContractAmended;
import io.entente.event.DealConfirmed;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.IndicesMeasured;
import io.entente.event.LeverageShifted;
import io.entente.event.MarketCleared;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.PaymentMade;
import io.entente.event.PeriodStarted;
import io.entente.event.ReviewDecided;
import io.entente.event.ReviewOpened;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;
import io.entente.event.ShockApplied;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.event.TypesDrawn;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RecordedLog;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.market.Clearing;
import io.entente.market.Purpose;
import io.entente.protocol.Reason;
import io.entente.quantity.Quarter;
import io.entente.regulation.Remedy;
import io.entente.regulation.Ruling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log written by hand: two quarters, two clouds, two labs, one regulator; every figure is made up. */
public final class SampleLog {

    static final ActorId AMAZON = new ActorId("amazon");
    static final ActorId MICROSOFT = new ActorId("microsoft");
    static final ActorId OPENAI = new ActorId("openai");
    static final ActorId MISTRAL = new ActorId("mistral");
    static final ActorId FTC = new ActorId("us-ftc");
    static final Quarter START = new Quarter(2026, 1);
    static final TalkId TALK = TalkId.of(START, AMAZON, OPENAI);
    static final TalkId FAILED = TalkId.of(START, MICROSOFT, MISTRAL);
    static final ContractId HELD = ContractId.of(MICROSOFT, OPENAI, 1);

    /** What the story of it is, in words. */
    static final Path TEXTS = Path.of("src/test/resources/io/entente/fold/story");

    private final RecordedLog log = RecordedLog.inMemory();

    private SampleLog() {}

    /** All of it. */
    public static List<LogRecord> records() {
        SampleLog sample = new SampleLog();
        sample.start();
        sample.firstQuarter();
        sample.secondQuarter();
        return sample.log.records();
    }

    /** The deal of the story: money, compute, resale and a right of first refusal. */
    static Terms deal() {
        return new Terms(
                new Equity(20, 1.25, EquityDirection.INTO_LAB, Governance.NONE),
                20,
                new ComputePurchase(100, -0.1, 5, Exclusivity.FIRST_REFUSAL),
                new Distribution(ModelAccess.RESALE, Exclusivity.NONE, 0.3),
                Royalty.NONE,
                false,
                0);
    }

    /** What Microsoft and OpenAI have at the start. */
    static Terms held(Exclusivity exclusivity) {
        return new Terms(
                Equity.NONE,
                0,
                new ComputePurchase(250, 0, 7, Exclusivity.NONE),
                new Distribution(ModelAccess.HOSTED_WEIGHTS, exclusivity, 0.2),
                new Royalty(0.2, 5),
                false,
                0);
    }

    private static Contract contract(ContractId id, ActorId hyperscaler, Terms terms) {
        return new Contract(id, hyperscaler, OPENAI, terms, 0, List.of(0.1, 0.2), 12, true);
    }

    private void start() {
        at(
                Moment.START,
                new RunStarted(
                        "sample",
                        "ab".repeat(32),
                        7,
                        START,
                        2,
                        List.of(
                                new RunStarted.Participant(AMAZON, "hyperscaler", "Amazon"),
                                new RunStarted.Participant(MICROSOFT, "hyperscaler", "Microsoft"),
                                new RunStarted.Participant(OPENAI, "lab", "OpenAI"),
                                new RunStarted.Participant(MISTRAL, "lab", "Mistral"),
                                new RunStarted.Participant(FTC, "regulator", "US FTC")),
                        List.of(contract(HELD, MICROSOFT, held(Exclusivity.API))),
                        "Talks are as reported, the rest is hypothetical; nothing here is investment or legal advice."));
        at(Moment.START, new TypesDrawn(AMAZON, Map.of("cashScaleUsdBn", 108.0)));
        at(
                Moment.START,
                new AllianceChanged(List.of(link(MICROSOFT, List.of("infrastructure", "distribution"), 0.27)), "m-o"));
        at(Moment.START, indices(2770, 3100, 0.12));
    }

    private void firstQuarter() {
        at(Moment.in(0), new PeriodStarted(START));
        at(Moment.in(0), new TalksOpened(TALK, AMAZON, OPENAI, Optional.empty(), 80262, 12.4, 9.1));
        at(Moment.in(0), new TalksOpened(FAILED, MICROSOFT, MISTRAL, Optional.empty(), 310, 0.4, 0));
        haggle();
        at(Moment.in(0, 1), new OfferRejected(FAILED, MISTRAL, MICROSOFT, reason("const", 0.2, 0.1, -1, 0.05)));
        at(Moment.in(0, 1), new TalksFailed(FAILED, MICROSOFT, MISTRAL, TalksFailed.Cause.WALKED));
        at(Moment.in(0), new DealConfirmed(TALK, AMAZON, OPENAI, deal(), 8.5, 21));
        at(Moment.in(0), new ConsentRequested(TALK, MICROSOFT, OPENAI, HELD));
        at(Moment.in(0), new ConsentGiven(TALK, MICROSOFT, OPENAI, HELD, 4, 3.2));
        at(Moment.in(0), new AgreementReached(TALK, AMAZON, OPENAI, deal(), List.of(FTC)));
        at(Moment.in(0), new ReviewOpened(TALK, FTC, AMAZON, OPENAI, 1, "deal of 20 bn, at least 0.13 bn"));
        at(Moment.in(0), market(18, 1, 1, 5.25));
    }

    private void haggle() {
        Terms asked = deal().withSigningFee(60);
        at(
                Moment.in(0, 0),
                new OfferMade(TALK, AMAZON, OPENAI, 11, deal().withSigningFee(-20), reason("boulware", 40, 0, 40, -1)));
        at(
                Moment.in(0, 0),
                new OfferMade(FAILED, MICROSOFT, MISTRAL, 3, held(Exclusivity.NONE), reason("boulware", 2, 0, 2, -1)));
        at(Moment.in(0, 0), new OfferMade(TALK, OPENAI, AMAZON, 12, asked, reason("conceder", 50, 10, 50, 2)));
        at(Moment.in(0, 1), new OfferMade(TALK, AMAZON, OPENAI, 13, deal(), reason("boulware", 30, 0, 30, 1)));
        at(Moment.in(0, 1), new OfferAccepted(TALK, OPENAI, AMAZON, 13, deal(), reason("combi", 20, 10, 21, 21)));
    }

    private void secondQuarter() {
        at(Moment.in(1), new PeriodStarted(START.plus(1)));
        at(Moment.in(1), new ShockApplied("demand", Optional.empty(), 1.3));
        at(
                Moment.in(1),
                new ReviewDecided(
                        TALK,
                        FTC,
                        AMAZON,
                        OPENAI,
                        Ruling.REMEDIES,
                        0.31,
                        Map.of(Lens.CONCENTRATION, 0.6),
                        List.of(Remedy.PORTABILITY)));
        long signed = at(
                Moment.in(1),
                new DealSigned(
                        TALK,
                        contract(ContractId.of(AMAZON, OPENAI, 1), AMAZON, deal()),
                        Optional.empty(),
                        List.of(Remedy.PORTABILITY)));
        at(
                Moment.in(1),
                new AllianceChanged(
                        List.of(
                                link(AMAZON, List.of("investor", "infrastructure", "distribution"), 0.04),
                                link(MICROSOFT, List.of("infrastructure", "distribution"), 0.27)),
                        "a-o,m-o"));
        at(
                Moment.in(1),
                new LeverageShifted(
                        signed,
                        "DealSigned",
                        List.of(AMAZON, OPENAI),
                        List.of(
                                new LeverageShifted.Shift(MICROSOFT, OPENAI, 0.3034, -0.1652, -0.31, -0.1586),
                                new LeverageShifted.Shift(OPENAI, MICROSOFT, -0.3034, 0.1652, 0.31, 0.1586),
                                new LeverageShifted.Shift(AMAZON, OPENAI, 0, 0.12, 0.12, 0))));
        at(Moment.in(1), new ContractAmended(HELD, MICROSOFT, OPENAI, held(Exclusivity.API), held(Exclusivity.NONE)));
        at(Moment.in(1), new PaymentMade(AMAZON, OPENAI, 20, Purpose.SIGNING_FEE, Optional.empty()));
        at(Moment.in(1), market(24, 0.97, 1.04, 6.5));
        at(Moment.in(1), indices(2615.4, 2980, 0.164));
        at(Moment.in(1), new RunEnded(RunEnded.Status.COMPLETE, 1, 1, 0));
    }

    private static AllianceChanged.Link link(ActorId hyperscaler, List<String> roles, double stake) {
        return new AllianceChanged.Link(hyperscaler, OPENAI, roles, stake, 100, hyperscaler.equals(AMAZON) ? 1 : 0);
    }

    private static IndicesMeasured indices(double hhi, double mhhi, double circulation) {
        return new IndicesMeasured(Map.of("hhi", hhi, "mhhi", mhhi, "circulationRatio", circulation));
    }

    private static MarketCleared market(double spend, double amazonPrice, double microsoftPrice, double surplus) {
        return new MarketCleared(
                spend,
                List.of(
                        new Clearing.CloudResult(AMAZON, 0.28, spend / 2, 0, 0, 0.8, amazonPrice),
                        new Clearing.CloudResult(MICROSOFT, 0.21, spend / 2, 1, 0, 0.8, microsoftPrice)),
                List.of(new Clearing.LabResult(OPENAI, 4, 4, 1, 2, 0.1, 0)),
                surplus);
    }

    private static Reason reason(String rule, double target, double reservation, double own, double received) {
        return new Reason(
                rule,
                target,
                reservation,
                own < 0 ? Optional.empty() : Optional.of(own),
                received < 0 ? Optional.empty() : Optional.of(received),
                Optional.empty());
    }

    private long at(Moment moment, Event event) {
        return log.append(moment, event).seq();
    }
}

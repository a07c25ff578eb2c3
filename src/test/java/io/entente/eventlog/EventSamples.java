package io.entente.eventlog;

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
import io.entente.event.ActorUpdated;
import io.entente.event.AgreementReached;
import io.entente.event.AllianceChanged;
import io.entente.event.ConsentGiven;
import io.entente.event.ConsentRefused;
import io.entente.event.ConsentRequested;
import io.entente.event.ContractAmended;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealBlocked;
import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.FaultObserved;
import io.entente.event.IndicesMeasured;
import io.entente.event.LeverageMeasured;
import io.entente.event.LeverageShifted;
import io.entente.event.MarketCleared;
import io.entente.event.MatchRightExercised;
import io.entente.event.MatchRightWaived;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.PaymentMade;
import io.entente.event.PeriodStarted;
import io.entente.event.RemedyAccepted;
import io.entente.event.RemedyProposed;
import io.entente.event.RemedyRefused;
import io.entente.event.ReviewDecided;
import io.entente.event.ReviewOpened;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;
import io.entente.event.ShockApplied;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.event.TrancheMissed;
import io.entente.event.TypesDrawn;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.market.Clearing;
import io.entente.market.Purpose;
import io.entente.protocol.Reason;
import io.entente.quantity.Quarter;
import io.entente.regulation.Remedy;
import io.entente.regulation.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One event of every type, made by hand; {@link EventLogTest} sees to it that none is missing. */
public final class EventSamples {

    public static final ActorId AMAZON = new ActorId("amazon");
    public static final ActorId MICROSOFT = new ActorId("microsoft");
    public static final ActorId OPENAI = new ActorId("openai");
    public static final ActorId FTC = new ActorId("us-ftc");
    public static final ActorId CUSTOMERS = new ActorId("customers");

    public static final Quarter START = new Quarter(2026, 1);
    public static final TalkId TALK = TalkId.of(START, AMAZON, OPENAI);
    public static final ContractId NEW_CONTRACT = ContractId.of(AMAZON, OPENAI, 1);
    public static final ContractId OLD_CONTRACT = ContractId.of(MICROSOFT, OPENAI, 1);

    /** What a spreadsheet, an XML parser, a terminal or a careless splitter would stumble over. */
    public static final String HOSTILE =
            "=cmd()|' /C calc'!A0 \"quoted\", comma;\r\nnew line\ttab \u0000 nul \u202Ertl <b>&amp; \uD83D\uDE00 I\u0130\u0131";

    /** Investment, compute with a right of first refusal, hosted weights, no royalty. */
    public static final Terms TERMS = new Terms(
            new Equity(10, 1.1, EquityDirection.INTO_LAB, Governance.OBSERVER),
            -0.5,
            new ComputePurchase(38, -0.1, 7, Exclusivity.FIRST_REFUSAL),
            new Distribution(ModelAccess.HOSTED_WEIGHTS, Exclusivity.NONE, 0.2),
            new Royalty(0, 0),
            true,
            1.0 / 3);

    /** Compute alone, exclusive, with a royalty. */
    public static final Terms OLD_TERMS = new Terms(
            Equity.NONE,
            0,
            new ComputePurchase(250, 0, 6, Exclusivity.API),
            new Distribution(ModelAccess.RESALE, Exclusivity.PREFERRED, 0.8),
            new Royalty(0.2, 6.5),
            false,
            0);

    public static final Contract CONTRACT =
            new Contract(NEW_CONTRACT, AMAZON, OPENAI, TERMS, 0, List.of(0.25, 0.5, 0.75, 1.0), 11.5, true);
    public static final Contract OLD =
            new Contract(OLD_CONTRACT, MICROSOFT, OPENAI, OLD_TERMS, -1, List.of(2.0, 2.0, 2.0, 2.0), 12, false);

    private static final Reason REASON =
            new Reason("boulware", 12.5, 0, Optional.of(12.75), Optional.empty(), Optional.of(0.125));

    private EventSamples() {}

    /** One of each, in the order of {@link Event}'s permits clause. */
    public static List<Event> all() {
        return List.of(
                started(),
                new TypesDrawn(AMAZON, Map.of("cashScaleUsdBn", 101.25, "unitCostUsdBnPerGwYear", 9.75)),
                new PeriodStarted(START),
                new ShockApplied("demand", Optional.empty(), 1.3),
                cleared(),
                new PaymentMade(OPENAI, AMAZON, 1.5, Purpose.SIGNING_FEE, Optional.of(NEW_CONTRACT)),
                new TalksOpened(TALK, AMAZON, OPENAI, Optional.empty(), 4096, 3.25, 0),
                new OfferMade(TALK, AMAZON, OPENAI, 17, TERMS, REASON),
                new OfferRejected(
                        TALK,
                        OPENAI,
                        AMAZON,
                        new Reason("walk", 5, 4, Optional.empty(), Optional.of(-3.5), Optional.empty())),
                new TalksFailed(TALK, AMAZON, OPENAI, TalksFailed.Cause.NO_GAINS),
                new OfferAccepted(TALK, OPENAI, AMAZON, 17, TERMS, REASON),
                new DealConfirmed(TALK, AMAZON, OPENAI, TERMS, 2.5, 1e-7),
                new DealDropped(TALK, AMAZON, OPENAI, DealDropped.Cause.CAPACITY, AMAZON),
                new MatchRightExercised(TALK, MICROSOFT, OPENAI, OLD_CONTRACT, 4),
                new MatchRightWaived(TALK, MICROSOFT, OPENAI, OLD_CONTRACT, -2.5),
                new ConsentRequested(TALK, MICROSOFT, OPENAI, OLD_CONTRACT),
                new ConsentGiven(TALK, MICROSOFT, OPENAI, OLD_CONTRACT, 2, 1.75),
                new ConsentRefused(TALK, MICROSOFT, OPENAI, OLD_CONTRACT, 0, MICROSOFT),
                new AgreementReached(TALK, AMAZON, OPENAI, TERMS, List.of(FTC)),
                new ReviewOpened(TALK, FTC, AMAZON, OPENAI, 2, "deal above 5 bn"),
                new RemedyProposed(TALK, FTC, AMAZON, OPENAI, List.of(Remedy.FAIR_ACCESS, Remedy.STAKE_CAP), 0.3),
                new RemedyAccepted(TALK, FTC, AMAZON, List.of(Remedy.FAIR_ACCESS), 1.25),
                new RemedyRefused(TALK, FTC, OPENAI, List.of(Remedy.STRIP_EXCLUSIVITY), -1.25),
                new ReviewDecided(
                        TALK,
                        FTC,
                        AMAZON,
                        OPENAI,
                        Ruling.REMEDIES,
                        0.45,
                        Map.of(Lens.LOCK_IN, 0.5, Lens.CONCENTRATION, 0.25),
                        List.of(Remedy.FAIR_ACCESS)),
                new DealSigned(TALK, CONTRACT, Optional.empty(), List.of(Remedy.FAIR_ACCESS)),
                new DealBlocked(TALK, FTC, AMAZON, OPENAI),
                new DealWithdrawn(TALK, AMAZON, AMAZON, OPENAI),
                new ContractAmended(OLD_CONTRACT, MICROSOFT, OPENAI, OLD_TERMS, TERMS),
                new ContractExpired(OLD_CONTRACT, MICROSOFT, OPENAI),
                new ContractLapsed(OLD_CONTRACT, MICROSOFT, OPENAI),
                new ContractTerminated(OLD_CONTRACT, MICROSOFT, OPENAI, OPENAI, 5, "exclusivity"),
                new TrancheMissed(NEW_CONTRACT, AMAZON, OPENAI, 0.1),
                new ActorUpdated(OPENAI, Map.of("cashUsdBn", 17.5, "runwayQuarters", 4.0, "capacityGw", 2.25)),
                new IndicesMeasured(Map.of("hhiCloud", 2210.5, "circulationRatio", 0.125)),
                measured(),
                shifted(),
                changed(),
                new FaultObserved(Optional.of(AMAZON), HOSTILE),
                new RunEnded(RunEnded.Status.COMPLETE, 3, 2, 1));
    }

    /** A run of two quarters with a hostile name in it. */
    public static RunStarted started() {
        return new RunStarted(
                "two-by-two",
                "ab".repeat(32),
                -7,
                START,
                2,
                List.of(
                        new RunStarted.Participant(AMAZON, "hyperscaler", "Amazon"),
                        new RunStarted.Participant(MICROSOFT, "hyperscaler", "Microsoft"),
                        new RunStarted.Participant(OPENAI, "lab", HOSTILE),
                        new RunStarted.Participant(FTC, "regulator", "US FTC")),
                List.of(OLD),
                "Talks are as reported, the rest is hypothetical.");
    }

    /** One cloud and one lab. */
    public static MarketCleared cleared() {
        return new MarketCleared(
                60,
                List.of(new Clearing.CloudResult(AMAZON, 0.25, 15, 2, 0.5, 0.875, 1)),
                List.of(new Clearing.LabResult(OPENAI, 6, 5.5, 1.5, 2, 0.25, 0.5)),
                123.456);
    }

    /** Both directions of one pair. */
    public static LeverageMeasured measured() {
        return new LeverageMeasured(List.of(
                new LeverageMeasured.PairLeverage(AMAZON, OPENAI, 0.3, 0.1, 0.2, 0.5, "cut"),
                new LeverageMeasured.PairLeverage(OPENAI, AMAZON, 0.1, 0.3, 0.05, -0.5, "")));
    }

    /** One shift by line 24. */
    public static LeverageShifted shifted() {
        return new LeverageShifted(
                24,
                "DealSigned",
                List.of(AMAZON, OPENAI),
                List.of(new LeverageShifted.Shift(MICROSOFT, OPENAI, 0.3034, -0.1652, -0.4, -0.0686)));
    }

    /** Two links to one lab. */
    public static AllianceChanged changed() {
        return new AllianceChanged(
                List.of(
                        new AllianceChanged.Link(AMAZON, OPENAI, List.of("investor", "infrastructure"), 0.02, 38, 1),
                        new AllianceChanged.Link(MICROSOFT, OPENAI, List.of("distribution"), 0.27, 250, 0)),
                "amazon+microsoft~openai");
    }
}

package io.entente.engine.audit;

import io.entente.deal.Terms;
import io.entente.event.DealBlocked;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.MarketCleared;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.ReviewOpened;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.protocol.Reason;
import io.entente.scenario.Scenario;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Talks: the parties alternate, accept what is on the table, offer and accept nothing below their reservation, end in
 * one way, and do not meet again too soon.
 */
final class TalksAudit implements Audit {

    private static final double TOLERANCE = 1e-9;

    private final Scenario scenario;
    private final Map<TalkId, Talk> talks = new TreeMap<>();
    private final Map<String, Integer> coolingUntil = new TreeMap<>();
    private final Set<String> underReview = new TreeSet<>();

    TalksAudit(Scenario scenario) {
        this.scenario = scenario;
    }

    /** How a talk stands. */
    private static final Set<Protocol> CALLS = EnumSet.of(Protocol.CONTRACT_NET, Protocol.CONTRACT_NET_SECOND_SCORE);

    private enum Stage {
        OPEN,
        AGREED,
        WALKED,
        OUTBID,
        FAILED
    }

    /** A talk so far. */
    private static final class Talk {
        private final TalksOpened opened;
        private int moves;
        private Optional<OfferMade> onTheTable = Optional.empty();
        private Stage stage = Stage.OPEN;

        Talk(TalksOpened opened) {
            this.opened = opened;
        }
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (event instanceof TalksOpened opened) {
            open(record, opened, findings);
        } else if (event instanceof OfferMade offer) {
            Talk talk = move(record, offer.talk(), offer.by(), findings);
            rational(record, offer.reason(), findings);
            talk.onTheTable = Optional.of(offer);
        } else if (event instanceof OfferAccepted accepted) {
            accept(record, accepted, findings);
        } else if (event instanceof OfferRejected rejected) {
            reject(record, rejected, findings);
        } else if (event instanceof TalksFailed failed) {
            fail(record, failed, findings);
        } else if (event instanceof MarketCleared) {
            findings.check(
                    scenario.negotiation().protocol() == Protocol.ORACLE
                            || talks.values().stream()
                                    .allMatch(t -> t.stage == Stage.AGREED || t.stage == Stage.FAILED),
                    record,
                    "every talk ends within its quarter");
        }
        ended(event).ifPresent(pair -> coolOff(record, pair));
        hearReview(event);
    }

    /** The pair whose talk or deal came to nothing. */
    private static Optional<String> ended(Event event) {
        if (event instanceof DealDropped dropped) {
            return Optional.of(pair(dropped.hyperscaler(), dropped.lab()));
        } else if (event instanceof DealBlocked blocked) {
            return Optional.of(pair(blocked.hyperscaler(), blocked.lab()));
        } else if (event instanceof DealWithdrawn withdrawn) {
            return Optional.of(pair(withdrawn.hyperscaler(), withdrawn.lab()));
        }
        return event instanceof TalksFailed failed ? Optional.of(pair(failed.talk())) : Optional.empty();
    }

    private void coolOff(LogRecord record, String pair) {
        int until = record.period().orElseThrow() + scenario.negotiation().coolingOffQuarters();
        coolingUntil.put(pair, until);
    }

    private void hearReview(Event event) {
        if (event instanceof ReviewOpened opened) {
            underReview.add(pair(opened.hyperscaler(), opened.lab()));
        } else if (event instanceof DealSigned signed) {
            underReview.remove(
                    pair(signed.contract().hyperscaler(), signed.contract().lab()));
        } else if (event instanceof DealBlocked || event instanceof DealWithdrawn) {
            ended(event).ifPresent(underReview::remove);
        }
    }

    private static String pair(ActorId hyperscaler, ActorId lab) {
        return hyperscaler + "~" + lab;
    }

    private static String pair(TalkId talk) {
        return talk.value().substring(talk.value().indexOf('/') + 1);
    }

    private void open(LogRecord record, TalksOpened opened, Findings findings) {
        int period = record.period().orElseThrow();
        findings.check(talks.put(opened.talk(), new Talk(opened)) == null, record, "a pair talks once a quarter");
        findings.check(
                opened.talk().value().startsWith(scenario.quarter(period) + "/"), record, "a talk is of its quarter");
        boolean prescribed = scenario.agenda().stream()
                .anyMatch(a -> a.period() == period && pair(opened.talk()).equals(pair(a.hyperscaler(), a.lab())));
        findings.check(
                !underReview.contains(pair(opened.talk())), record, "a pair does not talk while its deal is reviewed");
        findings.check(
                prescribed || coolingUntil.getOrDefault(pair(opened.talk()), -1) < period,
                record,
                "a pair that failed keeps the cooling-off");
    }

    private Talk move(LogRecord record, TalkId id, ActorId by, Findings findings) {
        Talk talk = talks.get(id);
        findings.check(talk.stage == Stage.OPEN, record, "the talk is " + talk.stage);
        if (scenario.negotiation().protocol() != Protocol.ALTERNATING_OFFERS) {
            return talk;
        }
        ActorId due = talk.moves % 2 == 0 ? talk.opened.opener() : talk.opened.responder();
        findings.check(by.equals(due), record, due + " is due to move");
        findings.check(record.round().equals(Optional.of(talk.moves / 2)), record, "the round is " + talk.moves / 2);
        findings.check(talk.moves / 2 < scenario.negotiation().rounds(), record, "the deadline has passed");
        talk.moves++;
        return talk;
    }

    private static void rational(LogRecord record, Reason reason, Findings findings) {
        findings.check(reason.reservation() >= 0, record, "no reservation below no deal");
        findings.check(
                reason.ownUtility()
                        .filter(u -> u >= reason.reservation() - TOLERANCE)
                        .isPresent(),
                record,
                "nothing is offered or accepted below the reservation");
    }

    private void accept(LogRecord record, OfferAccepted accepted, Findings findings) {
        Talk talk = move(record, accepted.talk(), accepted.by(), findings);
        rational(record, accepted.reason(), findings);
        Optional<Terms> offered = talk.onTheTable
                .filter(o -> o.outcome() == accepted.outcome() && o.by().equals(accepted.to()))
                .map(OfferMade::terms);
        findings.check(offered.equals(Optional.of(accepted.terms())), record, "what is accepted is on the table");
        talk.stage = Stage.AGREED;
    }

    private void reject(LogRecord record, OfferRejected rejected, Findings findings) {
        Reason reason = rejected.reason();
        boolean wouldDo = reason.received().orElse(-1.0) >= reason.reservation();
        findings.check(
                !wouldDo || CALLS.contains(scenario.negotiation().protocol()),
                record,
                "only a caller turns down what would do");
        findings.check(
                !wouldDo || reason.target() >= reason.received().orElseThrow(), record, "the bid that won is no worse");
        move(record, rejected.talk(), rejected.by(), findings).stage = wouldDo ? Stage.OUTBID : Stage.WALKED;
    }

    private void fail(LogRecord record, TalksFailed failed, Findings findings) {
        Talk talk = talks.get(failed.talk());
        boolean fits = switch (failed.cause()) {
            case NO_GAINS -> talk.stage == Stage.OPEN && talk.moves == 0;
            case WALKED -> talk.stage == Stage.WALKED;
            case OUTBID -> talk.stage == Stage.OUTBID;
            case DEADLINE ->
                talk.stage == Stage.OPEN
                        && talk.moves == 2 * scenario.negotiation().rounds();
        };
        findings.check(fits, record, "a talk of " + talk.moves + " moves that is " + talk.stage + " fails for that");
        talk.stage = Stage.FAILED;
    }
}

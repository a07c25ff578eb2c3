package io.entente.report;

import io.entente.describe.Words;
import io.entente.event.AgreementReached;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.RunStarted;
import io.entente.event.TalksFailed;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.fold.story.Figures;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.quantity.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A talk as a Mermaid sequence diagram: an arrow for each move. */
public final class MermaidTalk {

    private final TalkId talk;
    private final Map<ActorId, String> names = new TreeMap<>();
    private final StringBuilder out = new StringBuilder("sequenceDiagram\n");
    private int lines;

    private MermaidTalk(TalkId talk) {
        this.talk = talk;
    }

    /**
     * The diagram.
     *
     * @param log of the whole run
     * @param talk which
     * @throws IllegalArgumentException where nobody said anything in such a talk
     */
    public static String of(List<LogRecord> log, TalkId talk) {
        MermaidTalk diagram = new MermaidTalk(talk);
        RunStarted started = EventLogReader.started(log);
        started.participants().forEach(actor -> diagram.names.put(actor.actor(), actor.name()));
        log.forEach(diagram::add);
        Check.that(diagram.lines > 0, "talk", talk, "have an offer", "look at talk in offers.csv");
        return diagram.out.toString();
    }

    private void add(LogRecord line) {
        String round = line.round().map(r -> "round " + (r + 1) + ": ").orElse("");
        Event event = line.payload();
        if (event instanceof OfferMade offer && offer.talk().equals(talk)) {
            offer(offer, round);
        } else if (event instanceof OfferAccepted accepted && accepted.talk().equals(talk)) {
            arrow(accepted.by(), "-->>", accepted.to(), round + "accepts");
        } else if (event instanceof OfferRejected rejected && rejected.talk().equals(talk)) {
            String how = rejected.outbid() ? "turns the bid down" : "walks away";
            arrow(rejected.by(), "--x", rejected.to(), round + how);
        } else if (event instanceof TalksFailed failed && failed.talk().equals(talk) && lines > 0) {
            note(failed.opener(), failed.responder(), "failed: " + Words.of(failed.cause()));
        } else if (event instanceof AgreementReached reached && reached.talk().equals(talk)) {
            note(reached.hyperscaler(), reached.lab(), "agreed and filed");
        } else if (event instanceof DealSigned signed && signed.talk().equals(talk)) {
            note(signed.contract().hyperscaler(), signed.contract().lab(), "signed");
        }
    }

    private void offer(OfferMade offer, String round) {
        if (lines == 0) {
            participant(offer.by());
            participant(offer.to());
        }
        String worth = offer.reason()
                .ownUtility()
                .map(own -> ", worth " + Figures.usd(own) + " to itself")
                .orElse("");
        arrow(
                offer.by(),
                "->>",
                offer.to(),
                round + "offers " + Figures.usd(offer.terms().equity().investmentUsdBn()) + " equity, "
                        + Figures.usd(offer.terms().signingFeeUsdBn()) + " fee, "
                        + Figures.usd(offer.terms().compute().commitmentUsdBn()) + " compute" + worth);
    }

    private void participant(ActorId actor) {
        out.append("    participant ")
                .append(alias(actor))
                .append(" as ")
                .append(text(names.getOrDefault(actor, actor.value())))
                .append('\n');
    }

    private void arrow(ActorId from, String arrow, ActorId to, String what) {
        out.append("    ")
                .append(alias(from))
                .append(arrow)
                .append(alias(to))
                .append(": ")
                .append(text(what))
                .append('\n');
        lines++;
    }

    private void note(ActorId one, ActorId other, String what) {
        out.append("    Note over ")
                .append(alias(one))
                .append(',')
                .append(alias(other))
                .append(": ")
                .append(text(what))
                .append('\n');
    }

    /** Words such as "end" mean something to Mermaid, and ids may hold them: an alias is never one. */
    private static String alias(ActorId actor) {
        return "actor_" + actor.value().replaceAll("[^a-z0-9]", "_");
    }

    /** Text without what Mermaid or a page that shows it takes for more, each written as an entity code. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == 0x7F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
                safe.append(' ');
            } else if ("#;<>&\"'{}%:".indexOf(c) >= 0 && c != ':') {
                safe.append('#').append(c).append(';');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}

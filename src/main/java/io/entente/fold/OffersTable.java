package io.entente.fold;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.deal.Terms;
import io.entente.event.Event;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code offers.csv}: every offer, acceptance and walk with its terms and its reason. */
public final class OffersTable {

    private static final List<Column> LEADING = List.of(
            whole("seq"),
            text("talk"),
            whole("period"),
            text("quarter"),
            whole("round"),
            text("by"),
            text("to"),
            text("action"),
            whole("outcome"));
    private static final List<Column> REASON = List.of(
            text("rule"),
            number("targetUsdBn"),
            number("reservationUsdBn"),
            number("ownUtilityUsdBn"),
            number("receivedUtilityUsdBn"),
            number("estimate"));

    private OffersTable() {}

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        Opening opening = Opening.of(log);
        List<List<Datum>> rows = new ArrayList<>();
        log.forEach(record -> step(record.payload()).ifPresent(step -> rows.add(row(record, opening, step))));
        List<Column> columns = Stream.of(LEADING, REASON, TermsColumns.all())
                .flatMap(List::stream)
                .toList();
        return new Table(columns, rows);
    }

    /** What offers, acceptances and walks have in common. */
    private record Step(
            TalkId talk,
            ActorId by,
            ActorId to,
            String action,
            Optional<Integer> outcome,
            Optional<Terms> terms,
            Reason reason) {}

    private static Optional<Step> step(Event event) {
        if (event instanceof OfferMade made) {
            return Optional.of(new Step(
                    made.talk(),
                    made.by(),
                    made.to(),
                    "offer",
                    Optional.of(made.outcome()),
                    Optional.of(made.terms()),
                    made.reason()));
        }
        if (event instanceof OfferAccepted accepted) {
            return Optional.of(new Step(
                    accepted.talk(),
                    accepted.by(),
                    accepted.to(),
                    "accept",
                    Optional.of(accepted.outcome()),
                    Optional.of(accepted.terms()),
                    accepted.reason()));
        }
        return event instanceof OfferRejected rejected
                ? Optional.of(new Step(
                        rejected.talk(),
                        rejected.by(),
                        rejected.to(),
                        rejected.outbid() ? "reject" : "walk",
                        Optional.empty(),
                        Optional.empty(),
                        rejected.reason()))
                : Optional.empty();
    }

    private static List<Datum> row(LogRecord record, Opening opening, Step step) {
        List<Datum> cells = new ArrayList<>(List.of(
                Datum.whole(record.seq()),
                Datum.text(step.talk()),
                Datum.whole(record.period()),
                opening.quarter(record.period()),
                Datum.whole(record.round()),
                Datum.text(step.by()),
                Datum.text(step.to()),
                Datum.text(step.action()),
                Datum.whole(step.outcome())));
        cells.addAll(List.of(
                Datum.text(step.reason().rule()),
                Datum.number(step.reason().target()),
                Datum.number(step.reason().reservation()),
                Datum.number(step.reason().ownUtility()),
                Datum.number(step.reason().received()),
                Datum.number(step.reason().estimate())));
        cells.addAll(TermsColumns.row(step.terms()));
        return cells;
    }
}

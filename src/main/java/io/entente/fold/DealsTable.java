package io.entente.fold;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.describe.Words;
import io.entente.event.AgreementReached;
import io.entente.event.DealBlocked;
import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code deals.csv}: every talk and what became of it: {@code failed}, {@code dropped}, {@code blocked},
 * {@code withdrawn}, {@code signed} or {@code amended}; where the log ends earlier, how far it came: {@code open},
 * {@code accepted}, {@code confirmed}, {@code filed}. A matched deal has a row of its own under the talk of the deal
 * that it matched. Terms are the last ones agreed.
 */
public final class DealsTable {

    private static final List<Column> LEADING = List.of(
            text("talk"),
            text("hyperscaler"),
            text("lab"),
            text("opener"),
            text("amends"),
            whole("openedPeriod"),
            text("openedQuarter"),
            whole("outcomes"),
            whole("offers"),
            text("outcome"),
            text("cause"),
            text("by"),
            whole("decidedPeriod"),
            text("decidedQuarter"),
            text("contract"),
            number("hyperscalerGainUsdBn"),
            number("labGainUsdBn"),
            text("regulators"),
            text("remedies"));

    private final Opening opening;
    private final Sheet<Talk> sheet = new Sheet<>();

    private DealsTable(Opening opening) {
        this.opening = opening;
    }

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        DealsTable table = new DealsTable(Opening.of(log));
        log.forEach(table::add);
        return table.sheet.table(
                Stream.concat(LEADING.stream(), TermsColumns.all().stream()).toList());
    }

    private record Talk(TalkId talk, ActorId hyperscaler, ActorId lab) {}

    private void add(LogRecord record) {
        Event event = record.payload();
        if (event instanceof TalksOpened opened) {
            open(record, opened);
        } else if (event instanceof OfferMade made) {
            Map<String, Datum> row = row(made.talk(), made.by(), made.to());
            row.merge("offers", Datum.whole(1), DealsTable::sum);
        } else if (event instanceof OfferAccepted accepted) {
            Map<String, Datum> row = row(accepted.talk(), accepted.by(), accepted.to());
            row.put("outcome", Datum.text("accepted"));
            TermsColumns.put(accepted.terms(), row);
        } else if (event instanceof DealConfirmed confirmed) {
            confirm(confirmed);
        } else if (event instanceof AgreementReached filed) {
            Map<String, Datum> row = row(filed.talk(), filed.hyperscaler(), filed.lab());
            row.put("outcome", Datum.text("filed"));
            row.put("regulators", Datum.texts(filed.regulators()));
            TermsColumns.put(filed.terms(), row);
        } else {
            end(record);
        }
    }

    private void open(LogRecord record, TalksOpened opened) {
        Map<String, Datum> row = row(opened.talk(), opened.opener(), opened.responder());
        row.put("opener", Datum.text(opened.opener()));
        row.put("amends", opened.amends().map(Datum::text).orElse(Datum.MISSING));
        row.put("openedPeriod", Datum.whole(record.period()));
        row.put("openedQuarter", opening.quarter(record.period()));
        row.put("outcomes", Datum.whole(opened.outcomes()));
        row.put("offers", Datum.whole(0));
        row.put("outcome", Datum.text("open"));
    }

    private void confirm(DealConfirmed confirmed) {
        Map<String, Datum> row = row(confirmed.talk(), confirmed.hyperscaler(), confirmed.lab());
        row.put("outcome", Datum.text("confirmed"));
        row.put("hyperscalerGainUsdBn", Datum.number(confirmed.hyperscalerGainUsdBn()));
        row.put("labGainUsdBn", Datum.number(confirmed.labGainUsdBn()));
        TermsColumns.put(confirmed.terms(), row);
    }

    private void end(LogRecord record) {
        if (record.payload() instanceof TalksFailed failed) {
            Map<String, Datum> row = row(failed.talk(), failed.opener(), failed.responder());
            decide(row, "failed", record);
            row.put("cause", Datum.word(failed.cause()));
        } else if (record.payload() instanceof DealDropped dropped) {
            Map<String, Datum> row = row(dropped.talk(), dropped.hyperscaler(), dropped.lab());
            decide(row, "dropped", record);
            row.put("cause", Datum.word(dropped.cause()));
            row.put("by", Datum.text(dropped.by()));
        } else if (record.payload() instanceof DealBlocked blocked) {
            Map<String, Datum> row = row(blocked.talk(), blocked.hyperscaler(), blocked.lab());
            decide(row, "blocked", record);
            row.put("by", Datum.text(blocked.regulator()));
        } else if (record.payload() instanceof DealWithdrawn withdrawn) {
            Map<String, Datum> row = row(withdrawn.talk(), withdrawn.hyperscaler(), withdrawn.lab());
            decide(row, "withdrawn", record);
            row.put("by", Datum.text(withdrawn.by()));
        } else if (record.payload() instanceof DealSigned signed) {
            sign(record, signed);
        }
    }

    private void sign(LogRecord record, DealSigned signed) {
        Map<String, Datum> row = row(
                signed.talk(),
                signed.contract().hyperscaler(),
                signed.contract().lab());
        decide(row, signed.amends().isPresent() ? "amended" : "signed", record);
        row.put("contract", Datum.text(signed.contract().id()));
        row.put("amends", signed.amends().map(Datum::text).orElse(Datum.MISSING));
        row.put(
                "remedies",
                Datum.texts(signed.remedies().stream().map(Words::of).toList()));
        TermsColumns.put(signed.contract().terms(), row);
    }

    private void decide(Map<String, Datum> row, String outcome, LogRecord record) {
        row.put("outcome", Datum.text(outcome));
        row.put("decidedPeriod", Datum.whole(record.period()));
        row.put("decidedQuarter", opening.quarter(record.period()));
    }

    /** The row of a talk; the two may be named in either order. */
    private Map<String, Datum> row(TalkId talk, ActorId one, ActorId other) {
        ActorId lab = opening.isLab(one) ? one : other;
        ActorId hyperscaler = lab.equals(one) ? other : one;
        Map<String, Datum> row = sheet.row(new Talk(talk, hyperscaler, lab));
        row.put("talk", Datum.text(talk));
        row.put("hyperscaler", Datum.text(hyperscaler));
        row.put("lab", Datum.text(lab));
        return row;
    }

    private static Datum sum(Datum one, Datum other) {
        return one instanceof Datum.Whole first && other instanceof Datum.Whole second
                ? Datum.whole(first.number() + second.number())
                : other;
    }
}

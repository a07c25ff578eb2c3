package io.entente.fold;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.event.LeverageShifted;
import io.entente.eventlog.LogRecord;
import java.util.ArrayList;
import java.util.List;

/** {@code leverage_events.csv}: every shift of leverage with the event that caused it. */
public final class LeverageEventsTable {

    private static final List<Column> COLUMNS = List.of(
            whole("seq"),
            whole("period"),
            text("quarter"),
            whole("round"),
            text("holder"),
            text("over"),
            number("before"),
            number("after"),
            number("ownPart"),
            number("externality"),
            whole("causeSeq"),
            text("causeType"),
            text("causeActors"));

    private LeverageEventsTable() {}

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        Opening opening = Opening.of(log);
        List<List<Datum>> rows = new ArrayList<>();
        for (LogRecord record : log) {
            if (record.payload() instanceof LeverageShifted shifted) {
                shifted.shifts().forEach(shift -> rows.add(row(record, opening, shifted, shift)));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Datum> row(
            LogRecord record, Opening opening, LeverageShifted shifted, LeverageShifted.Shift shift) {
        return List.of(
                Datum.whole(record.seq()),
                Datum.whole(record.period()),
                opening.quarter(record.period()),
                Datum.whole(record.round()),
                Datum.text(shift.holder()),
                Datum.text(shift.over()),
                Datum.number(shift.before()),
                Datum.number(shift.after()),
                Datum.number(shift.ownPart()),
                Datum.number(shift.externality()),
                Datum.whole(shifted.causeSeq()),
                Datum.text(shifted.causeType()),
                Datum.texts(shifted.causeActors()));
    }
}

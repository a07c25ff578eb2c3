package io.entente.fold;

import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.event.ActorUpdated;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code actors.csv}: every actor at the end of every period, one column for each figure that any actor has, by name.
 */
public final class ActorsTable {

    private static final List<Column> LEADING = List.of(whole("period"), text("quarter"), text("actor"), text("kind"));

    private ActorsTable() {}

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        Opening opening = Opening.of(log);
        Sheet<ActorInPeriod> sheet = new Sheet<>();
        for (LogRecord record : log) {
            if (record.payload() instanceof ActorUpdated updated) {
                Map<String, Datum> row = sheet.row(new ActorInPeriod(record.period(), updated.actor()));
                updated.figures().forEach((name, figure) -> row.put(name, Datum.number(figure)));
                row.put("period", Datum.whole(record.period()));
                row.put("quarter", opening.quarter(record.period()));
                row.put("actor", Datum.text(updated.actor()));
                row.put("kind", opening.kind(updated.actor()));
            }
        }
        return sheet.table(LEADING);
    }

    private record ActorInPeriod(Optional<Integer> period, ActorId actor) {}
}

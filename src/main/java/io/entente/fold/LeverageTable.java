package io.entente.fold;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.event.LeverageMeasured;
import io.entente.eventlog.LogRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code leverage.csv}: every ordered pair in every period, as measured last in it; the initial values have no period.
 */
public final class LeverageTable {

    private static final List<Column> COLUMNS = List.of(
            whole("period"),
            text("quarter"),
            text("holder"),
            text("over"),
            number("dependenceOfOver"),
            number("dependenceOfHolder"),
            number("lossShareOfOver"),
            number("net"),
            text("worstAct"));

    private LeverageTable() {}

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        Opening opening = Opening.of(log);
        Map<Optional<Integer>, LeverageMeasured> last = new LinkedHashMap<>();
        for (LogRecord record : log) {
            if (record.payload() instanceof LeverageMeasured measured) {
                last.put(record.period(), measured);
            }
        }
        return new Table(
                COLUMNS,
                last.entrySet().stream()
                        .flatMap(entry -> entry.getValue().pairs().stream()
                                .map(pair -> row(entry.getKey(), opening.quarter(entry.getKey()), pair)))
                        .toList());
    }

    private static List<Datum> row(Optional<Integer> period, Datum quarter, LeverageMeasured.PairLeverage pair) {
        return List.of(
                Datum.whole(period),
                quarter,
                Datum.text(pair.holder()),
                Datum.text(pair.over()),
                Datum.number(pair.dependenceOfOver()),
                Datum.number(pair.dependenceOfHolder()),
                Datum.number(pair.lossShareOfOver()),
                Datum.number(pair.net()),
                pair.worstAct().isEmpty() ? Datum.MISSING : Datum.text(pair.worstAct()));
    }
}

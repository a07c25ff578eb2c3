package io.entente.experiment;

import io.entente.fold.Column;
import io.entente.fold.CsvWriter;
import io.entente.fold.Datum;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows that a sweep's runs fill in its tables, as CSV; all rows of a table have the same columns. */
final class SweepRows {

    private static final String RUNS = "runs";
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final List<Column> KEY =
            List.of(Column.whole("run"), Column.whole("cell"), Column.whole("replication"), Column.whole("seed"));
    private static final List<Column> OF_RUN = List.of(
            Column.text("status"),
            Column.text("cause"),
            Column.text("logHash"),
            Column.whole("events"),
            Column.text("structure"));

    private final Sweep sweep;
    private final List<Cell> cells;
    private final List<String> metrics;
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();

    /** With the columns that any of the runs has; takes one pass over them. */
    SweepRows(Sweep sweep, List<Cell> cells, Stream<RunRecord> runs) {
        this.sweep = sweep;
        this.cells = List.copyOf(cells);
        Set<String> found = new TreeSet<>();
        Map<String, Map<String, Column>> byTable = new LinkedHashMap<>();
        RunRecord.columnsOfAll().forEach((table, always) -> {
            byTable.put(table, new LinkedHashMap<>());
            always.forEach(column -> byTable.get(table).put(column.name(), column));
        });
        runs.forEach(done -> {
            found.addAll(done.metrics().keySet());
            done.columns()
                    .forEach((table, names) ->
                            names.forEach(name -> byTable.get(table).putIfAbsent(name, Column.number(name))));
        });
        this.metrics = List.copyOf(found);
        columns.put(RUNS, ofRuns());
        byTable.forEach((table, named) -> columns.put(
                table, Stream.concat(KEY.stream(), named.values().stream()).toList()));
    }

    /** Whether the table of the runs has it whatever is varied. */
    static boolean isColumn(String name) {
        return Outcome.isMetric(name)
                || Stream.of(KEY, OF_RUN)
                        .flatMap(List::stream)
                        .anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    static boolean isFactor(String table, String column) {
        return table.equals(RUNS) && !isColumn(column);
    }

    private List<Column> ofRuns() {
        List<Column> all = new ArrayList<>(KEY);
        sweep.factors().forEach(factor -> all.add(column(factor)));
        all.addAll(OF_RUN);
        metrics.forEach(metric -> all.add(Column.number(metric)));
        return List.copyOf(all);
    }

    /** Of the narrowest type that all levels of a factor have. */
    private static Column column(Sweep.Factor factor) {
        if (factor.continuous() || factor.values().stream().allMatch(NUMBER.asMatchPredicate())) {
            boolean whole = !factor.continuous() && factor.values().stream().allMatch(WHOLE.asMatchPredicate());
            return whole ? Column.whole(factor.name()) : Column.number(factor.name());
        }
        return factor.values().stream().allMatch(FLAG.asMatchPredicate())
                ? Column.flag(factor.name())
                : Column.text(factor.name());
    }

    /** All columns of each table, that of the runs first. */
    Map<String, List<Column>> columns() {
        return columns;
    }

    /** The first line of a table. */
    String header(String table) {
        return CsvWriter.line(columns.get(table).stream()
                .map(column -> Datum.text(column.name()))
                .toList());
    }

    /** The lines of a run in a table. */
    List<String> lines(RunRecord done, String table) {
        return table.equals(RUNS) ? List.of(line(done)) : kept(done, table);
    }

    private List<Datum> key(Replication which) {
        return List.of(
                Datum.whole(which.run()),
                Datum.whole(which.cell().index()),
                Datum.whole(which.replication()),
                Datum.whole(which.seed()));
    }

    private String line(RunRecord done) {
        Replication which = Replication.of(sweep, cells, done.run());
        List<Datum> row = new ArrayList<>(key(which));
        which.cell().levels().forEach(level -> row.add(Datum.text(level)));
        row.add(Datum.text(done.status()));
        row.add(textOrMissing(done.cause()));
        row.add(textOrMissing(done.logHash()));
        row.add(Datum.whole(done.events()));
        row.add(textOrMissing(done.structure()));
        for (String metric : metrics) {
            Double value = done.metrics().get(metric);
            row.add(value == null ? Datum.MISSING : Datum.number(value));
        }
        return CsvWriter.line(row);
    }

    private static Datum textOrMissing(String text) {
        return text.isEmpty() ? Datum.MISSING : Datum.text(text);
    }

    /** Rows as they were kept; where a run lacks columns of others they are filled in at their places. */
    private List<String> kept(RunRecord done, String table) {
        String key = CsvWriter.line(key(Replication.of(sweep, cells, done.run())));
        List<String> own = done.columns().getOrDefault(table, List.of());
        List<String> all =
                columns.get(table).stream().skip(KEY.size()).map(Column::name).toList();
        boolean same = own.equals(all);
        return done.tables().getOrDefault(table, List.of()).stream()
                .map(row -> key + "," + (same ? row : Fields.placed(row, own, all)))
                .toList();
    }
}

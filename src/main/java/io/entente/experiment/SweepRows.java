package io.entente.experiment;

import io.entente.fold.Cell;
import io.entente.fold.CsvWriter;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows that a sweep's runs fill in its tables, as CSV; all rows of a table have the same columns. */
public final class SweepRows {

    private static final String RUNS = "runs";
    private static final List<String> KEY = List.of("run", "cell", "replication", "seed");
    private static final List<String> OF_RUN = List.of("status", "cause", "logHash", "events", "structure");

    private final Sweep sweep;
    private final List<io.entente.experiment.Cell> cells;
    private final Map<String, List<String>> columns;

    /**
     * With columns that are known.
     *
     * @param columns of each table, the key aside: what {@link #columns()} returned; for the runs their metrics
     */
    public SweepRows(Sweep sweep, List<io.entente.experiment.Cell> cells, Map<String, List<String>> columns) {
        this.sweep = sweep;
        this.cells = List.copyOf(cells);
        this.columns = new LinkedHashMap<>(columns);
    }

    /** With the columns that any of the runs has; takes one pass over them. */
    public static SweepRows of(Sweep sweep, List<io.entente.experiment.Cell> cells, Stream<RunRecord> runs) {
        Set<String> metrics = new TreeSet<>();
        Map<String, Set<String>> byTable = new LinkedHashMap<>();
        byTable.put(RUNS, metrics);
        RunRecord.TABLES.forEach(table -> byTable.put(table, new LinkedHashSet<>()));
        runs.forEach(done -> {
            metrics.addAll(done.metrics().keySet());
            done.columns().forEach((table, names) -> byTable.get(table).addAll(names));
        });
        Map<String, List<String>> columns = new LinkedHashMap<>();
        byTable.forEach((table, names) -> columns.put(table, List.copyOf(names)));
        return new SweepRows(sweep, cells, columns);
    }

    /** The tables' columns, key aside, in order of the tables. */
    public Map<String, List<String>> columns() {
        return new LinkedHashMap<>(columns);
    }

    /** Names of the tables, that of the runs first. */
    public List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    /** All names of a table's columns. */
    public List<String> names(String table) {
        List<String> names = new ArrayList<>(KEY);
        if (table.equals(RUNS)) {
            sweep.factors().forEach(factor -> names.add(factor.name()));
            names.addAll(OF_RUN);
        }
        names.addAll(columns.get(table));
        return names;
    }

    /** The first line of a table. */
    public String header(String table) {
        return CsvWriter.line(names(table).stream().map(Cell::text).toList());
    }

    /** The lines of a run in a table. */
    public List<String> lines(RunRecord done, String table) {
        return table.equals(RUNS) ? List.of(line(done)) : kept(done, table);
    }

    private List<Cell> key(Replication which) {
        return List.of(
                Cell.whole(which.run()),
                Cell.whole(which.cell().index()),
                Cell.whole(which.replication()),
                Cell.whole(which.seed()));
    }

    private String line(RunRecord done) {
        Replication which = Replication.of(sweep, cells, done.run());
        List<Cell> row = new ArrayList<>(key(which));
        which.cell().levels().forEach(level -> row.add(Cell.text(level)));
        row.add(Cell.text(done.status()));
        row.add(textOrMissing(done.cause()));
        row.add(textOrMissing(done.logHash()));
        row.add(Cell.whole(done.events()));
        row.add(textOrMissing(done.structure()));
        for (String metric : columns.get(RUNS)) {
            Double value = done.metrics().get(metric);
            row.add(value == null ? Cell.MISSING : Cell.number(value));
        }
        return CsvWriter.line(row);
    }

    private static Cell textOrMissing(String text) {
        return text.isEmpty() ? Cell.MISSING : Cell.text(text);
    }

    /** Rows as they were kept; where a run lacks columns of others they are filled in at their places. */
    private List<String> kept(RunRecord done, String table) {
        String key = CsvWriter.line(key(Replication.of(sweep, cells, done.run())));
        List<String> own = done.columns().getOrDefault(table, List.of());
        List<String> all = columns.get(table);
        boolean same = own.equals(all);
        return done.tables().getOrDefault(table, List.of()).stream()
                .map(row -> key + "," + (same ? row : Fields.placed(row, own, all)))
                .toList();
    }
}

package io.entente.experiment;

import io.entente.fold.Cell;
import io.entente.fold.CsvWriter;
import io.entente.scenario.Sweep;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The results of a sweep as tidy tables: {@code runs}, {@code deals}, {@code leverage}, {@code alliances} and
 * {@code market}, the rows in order of the runs, the same whatever workers there were. Runs are read one after the other, so
 * that memory does not grow with them.
 */
public final class SweepTables {

    private static final List<String> KEY = List.of("run", "cell", "replication", "seed");

    private final Sweep sweep;
    private final List<io.entente.experiment.Cell> cells;
    private final WorkerFiles files;

    /** The tables of the runs that are finished. */
    public SweepTables(Sweep sweep, List<io.entente.experiment.Cell> cells, WorkerFiles files) {
        this.sweep = sweep;
        this.cells = cells;
        this.files = files;
    }

    /**
     * Writes them as CSV.
     *
     * @return why runs failed, by their numbers
     * @throws UncheckedIOException where one cannot be written
     */
    public SortedMap<Integer, String> write(Path folder) {
        SortedMap<Integer, String> failures = new TreeMap<>();
        try {
            Columns columns = columns();
            Map<String, BufferedWriter> out = new LinkedHashMap<>();
            try {
                for (String table : columns.byTable.keySet()) {
                    out.put(table, Files.newBufferedWriter(folder.resolve("." + table + ".csv.unfinished")));
                    out.get(table).write(header(columns, table));
                }
                for (int run : files.runs()) {
                    RunRecord done = files.record(run);
                    write(done, columns, out);
                    if (!done.complete()) {
                        failures.put(run, done.cause());
                    }
                }
            } finally {
                for (BufferedWriter writer : out.values()) {
                    writer.close();
                }
            }
            for (String table : out.keySet()) {
                Files.move(
                        folder.resolve("." + table + ".csv.unfinished"),
                        folder.resolve(table + ".csv"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return failures;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables to " + folder + ": " + e, e);
        }
    }

    /** Columns that any run has. */
    private record Columns(Set<String> metrics, Map<String, Set<String>> byTable) {}

    private Columns columns() {
        Set<String> metrics = new TreeSet<>();
        Map<String, Set<String>> byTable = new LinkedHashMap<>();
        byTable.put("runs", new LinkedHashSet<>());
        RunRecord.TABLES.forEach(table -> byTable.put(table, new LinkedHashSet<>()));
        for (int run : files.runs()) {
            RunRecord done = files.record(run);
            metrics.addAll(done.metrics().keySet());
            done.columns().forEach((table, names) -> byTable.get(table).addAll(names));
        }
        return new Columns(metrics, byTable);
    }

    private List<String> factors() {
        return sweep.factors().stream().map(Sweep.Factor::name).toList();
    }

    private String header(Columns columns, String table) {
        List<String> names = new ArrayList<>(KEY);
        if (table.equals("runs")) {
            names.addAll(factors());
            names.addAll(List.of("status", "cause", "logHash", "events", "structure"));
            names.addAll(columns.metrics);
        } else {
            names.addAll(columns.byTable.get(table));
        }
        return line(names.stream().map(Cell::text).toList());
    }

    private static String line(List<Cell> cells) {
        return CsvWriter.line(cells) + "\n";
    }

    private void write(RunRecord done, Columns columns, Map<String, BufferedWriter> out) throws IOException {
        Replication which = Replication.of(sweep, cells, done.run());
        List<Cell> key = List.of(
                Cell.whole(which.run()),
                Cell.whole(which.cell().index()),
                Cell.whole(which.replication()),
                Cell.whole(which.seed()));
        List<Cell> row = new ArrayList<>(key);
        which.cell().levels().forEach(level -> row.add(Cell.text(level)));
        row.add(Cell.text(done.status()));
        row.add(done.cause().isEmpty() ? Cell.MISSING : Cell.text(done.cause()));
        row.add(done.logHash().isEmpty() ? Cell.MISSING : Cell.text(done.logHash()));
        row.add(Cell.whole(done.events()));
        row.add(done.structure().isEmpty() ? Cell.MISSING : Cell.text(done.structure()));
        for (String metric : columns.metrics) {
            Double value = done.metrics().get(metric);
            row.add(value == null ? Cell.MISSING : Cell.number(value));
        }
        out.get("runs").write(line(row));
        for (String table : RunRecord.TABLES) {
            rows(done, table, columns, CsvWriter.line(key), out.get(table));
        }
    }

    /** Rows as they were kept; where a run lacks columns of others they are filled in at their places. */
    private static void rows(RunRecord done, String table, Columns columns, String key, BufferedWriter out)
            throws IOException {
        List<String> own = done.columns().getOrDefault(table, List.of());
        List<String> all = List.copyOf(columns.byTable.get(table));
        boolean same = own.equals(all);
        for (String row : done.tables().getOrDefault(table, List.of())) {
            out.write(key + "," + (same ? row : Fields.placed(row, own, all)) + "\n");
        }
    }
}

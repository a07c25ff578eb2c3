package io.entente.experiment;

import io.entente.eventlog.WholeFile;
import io.entente.fold.Column;
import io.entente.fold.CsvWriter;
import io.entente.scenario.Sweep;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The results of a sweep as tidy tables: {@code runs}, {@code deals}, {@code leverage}, {@code alliances} and
 * {@code market}, the rows in order of the runs, the same whatever workers there were. Runs are read one after the other, so
 * that memory does not grow with them.
 */
public final class SweepTables {

    private final Sweep sweep;
    private final List<Cell> cells;
    private final WorkerFiles files;

    /**
     * What was written.
     *
     * @param columns of each table, that of the runs first
     * @param failures why runs failed, by their numbers
     */
    public record Written(Map<String, List<Column>> columns, SortedMap<Integer, String> failures) {

        public Written {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
        }
    }

    /** The tables of the runs that are finished. */
    public SweepTables(Sweep sweep, List<Cell> cells, WorkerFiles files) {
        this.sweep = sweep;
        this.cells = cells;
        this.files = files;
    }

    /**
     * Whether the table of the runs has a column of that name, upper and lower case alike, whatever is varied: no factor can have it.
     */
    public static boolean isColumn(String name) {
        return SweepRows.isColumn(name);
    }

    /** Whether a column of a table holds the levels of a factor. */
    public static boolean isFactor(String table, String column) {
        return SweepRows.isFactor(table, column);
    }

    /**
     * Writes them as CSV.
     *
     * @throws UncheckedIOException where one cannot be written
     */
    public Written write(Path folder) {
        SweepRows rows = new SweepRows(sweep, cells, files.runs().stream().map(files::record));
        Map<String, Path> whole = new LinkedHashMap<>();
        rows.columns().keySet().forEach(table -> whole.put(table, folder.resolve(CsvWriter.file(table))));
        try {
            SortedMap<Integer, String> failures = write(rows, whole);
            for (Path table : whole.values()) {
                WholeFile.complete(table);
            }
            return new Written(rows.columns(), failures);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables to " + folder, e);
        } finally {
            whole.values().forEach(WholeFile::discard);
        }
    }

    private SortedMap<Integer, String> write(SweepRows rows, Map<String, Path> whole) throws IOException {
        Map<String, BufferedWriter> out = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Path> table : whole.entrySet()) {
                BufferedWriter writer = Files.newBufferedWriter(WholeFile.unfinished(table.getValue()));
                out.put(table.getKey(), writer);
                writer.write(rows.header(table.getKey()) + "\n");
            }
            return writeRows(rows, out);
        } finally {
            for (BufferedWriter writer : out.values()) {
                writer.close();
            }
        }
    }

    /** Writes the rows of all runs, and returns the causes of those that failed. */
    private SortedMap<Integer, String> writeRows(SweepRows rows, Map<String, BufferedWriter> out) throws IOException {
        SortedMap<Integer, String> failures = new TreeMap<>();
        for (int run : files.runs()) {
            RunRecord done = files.record(run);
            for (Map.Entry<String, BufferedWriter> table : out.entrySet()) {
                for (String line : rows.lines(done, table.getKey())) {
                    table.getValue().write(line + "\n");
                }
            }
            if (!done.complete()) {
                failures.put(run, done.cause());
            }
        }
        return failures;
    }
}

package io.entente.cli;

import io.entente.eventlog.WholeFile;
import io.entente.fold.Column;
import io.entente.fold.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a sweep or a run as DuckDB sees them: a view for each that the data package names, over Parquet where it is
 * there and CSV where it is not. The library is large and not part of the program; the launcher fetches it for the commands
 * that ask for it.
 */
final class Store implements AutoCloseable {

    private static final Pattern INNER_MESSAGE = Pattern.compile("\"exception_message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Path folder;
    private final Connection connection;

    private Store(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set memory_limit = '256MB'");
        }
    }

    /** Whether the library is on the class path. */
    static boolean present() {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /**
     * Opens the tables of a folder.
     *
     * @throws IllegalArgumentException where the library is absent or the folder holds no tables
     */
    static Store open(Path folder) {
        if (!present()) {
            throw new IllegalArgumentException("The library DuckDB must be on the class path.\n"
                    + "Maybe run the command through ./entente with a network, which fetches it.");
        }
        DataPackage described = DataPackage.of(folder);
        try {
            Store store = new Store(folder);
            store.views(described);
            return store;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void views(DataPackage described) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : described.tables()) {
                Path parquet = parquet(folder, table);
                statement.execute("create view " + table + " as from "
                        + (Files.exists(parquet)
                                ? "read_parquet("
                                        + quoted(Files.isDirectory(parquet) ? parquet.resolve("*.parquet") : parquet)
                                        + ")"
                                : csv(table, described.columns(table))));
            }
        }
    }

    /** A table's CSV, its columns as the data package has them. */
    private String csv(String table, List<Column> columns) {
        String types = columns.stream()
                .map(column -> quoted(column.name()) + ": " + quoted(type(column)))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + quoted(folder.resolve(CsvWriter.file(table)))
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', "
                + "columns = " + types + ")";
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "DOUBLE";
            case WHOLE -> "BIGINT";
            case FLAG -> "BOOLEAN";
        };
    }

    private static String quoted(Object name) {
        return "'" + name.toString().replace("'", "''") + "'";
    }

    /**
     * Writes every table as Parquet, rows in their order, from its CSV, where the library is on the class path. What was there
     * before goes in any case, as it speaks of fewer runs.
     */
    static void writeParquet(Path folder) {
        DataPackage described = DataPackage.of(folder);
        try {
            for (String table : described.tables()) {
                remove(parquet(folder, table));
            }
            if (present()) {
                writeParquet(folder, described);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables as Parquet to " + folder, e);
        }
    }

    private static void writeParquet(Path folder, DataPackage described) throws IOException {
        try (Store store = new Store(folder);
                Statement statement = store.connection.createStatement()) {
            for (String table : described.tables()) {
                statement.execute("copy (from " + store.csv(table, described.columns(table)) + ") to "
                        + quoted(WholeFile.unfinished(parquet(folder, table))) + " (format parquet)");
                WholeFile.complete(parquet(folder, table));
            }
        } catch (SQLException e) {
            throw new IOException(said(e), e);
        } finally {
            described.tables().forEach(table -> WholeFile.discard(parquet(folder, table)));
        }
    }

    private static Path parquet(Path folder, String table) {
        return folder.resolve(table + ".parquet");
    }

    /** Removes a file, or a folder of parts as Spark writes it. */
    private static void remove(Path parquet) throws IOException {
        if (Files.isDirectory(parquet)) {
            try (Stream<Path> parts = Files.list(parquet)) {
                for (Path part : parts.toList()) {
                    Files.delete(part);
                }
            }
        }
        Files.deleteIfExists(parquet);
    }

    /**
     * An answer.
     *
     * @param columns their names
     * @param rows values as text, null where there is none
     */
    record Answer(List<String> columns, List<List<Object>> rows) {}

    /**
     * Asks a question in SQL; of a statement that has no answer, such as {@code copy … to}, the number of rows it took.
     *
     * @throws IllegalArgumentException where DuckDB does not understand it
     */
    Answer query(String sql) {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return new Answer(List.of("rows"), List.of(List.of(statement.getUpdateCount())));
            }
            try (ResultSet found = statement.getResultSet()) {
                return answer(found);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static Answer answer(ResultSet found) throws SQLException {
        int width = found.getMetaData().getColumnCount();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            columns.add(found.getMetaData().getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (found.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                row.add(found.getObject(i));
            }
            rows.add(row);
        }
        return new Answer(columns, rows);
    }

    private static IllegalArgumentException failure(SQLException e) {
        return new IllegalArgumentException(
                "DuckDB says: " + said(e) + "\nMaybe look at what there is: show tables, then describe one.", e);
    }

    /** The first line, or the message within, where one wraps another as JSON. */
    private static String said(SQLException e) {
        String message = String.valueOf(e.getMessage());
        Matcher inner = INNER_MESSAGE.matcher(message);
        return inner.find()
                ? inner.group(1).replace("\\\"", "\"")
                : message.lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}

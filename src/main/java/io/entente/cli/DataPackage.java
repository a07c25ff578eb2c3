package io.entente.cli;

import io.entente.eventlog.WholeFile;
import io.entente.experiment.SweepTables;
import io.entente.fold.Column;
import io.entente.fold.CsvWriter;
import io.entente.fold.DataDictionary;
import io.entente.fold.Table;
import io.entente.quantity.Check;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tables of a folder are, in the form of a Tabular Data Package of the Frictionless Data specifications, version 1:
 * their columns with a type and a meaning each, whatever values happen to stand in them.
 *
 * @param profile kind of package
 * @param name of what the tables are results of
 * @param program that wrote them, and its version
 * @param resources the tables
 */
record DataPackage(String profile, String name, String program, List<Resource> resources) {

    /** Its name in a folder. */
    static final String FILE = "datapackage.json";

    /**
     * A table.
     *
     * @param profile kind of resource
     * @param name of the table
     * @param path of its file in the folder
     * @param encoding of the file
     * @param schema its columns
     */
    record Resource(String profile, String name, String path, String encoding, Schema schema) {}

    /**
     * Columns of a table.
     *
     * @param fields from left to right
     */
    record Schema(List<Field> fields) {}

    /**
     * A column.
     *
     * @param name with the unit in it
     * @param type {@code string}, {@code number}, {@code integer} or {@code boolean}
     * @param description what it means
     */
    record Field(String name, String type, String description) {}

    /** That of these tables. */
    static DataPackage of(String name, Map<String, List<Column>> tables) {
        return new DataPackage(
                "tabular-data-package",
                name,
                "entente " + Version.number(),
                tables.entrySet().stream()
                        .map(table -> resource(table.getKey(), table.getValue()))
                        .toList());
    }

    private static Resource resource(String table, List<Column> columns) {
        List<Field> fields = columns.stream()
                .map(column -> new Field(column.name(), word(column.type()), meaning(table, column.name())))
                .toList();
        return new Resource("tabular-data-resource", table, CsvWriter.file(table), "utf-8", new Schema(fields));
    }

    private static String meaning(String table, String column) {
        return SweepTables.isFactor(table, column)
                ? "factor of the sweep"
                : DataDictionary.meaning(table, column).orElseThrow();
    }

    private static String word(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case WHOLE -> "integer";
            case FLAG -> "boolean";
        };
    }

    private static Column column(Field field) {
        for (Column.Type type : Column.Type.values()) {
            if (word(type).equals(field.type())) {
                return new Column(field.name(), type);
            }
        }
        throw Check.refusal("type", field.type(), "be string, number, integer or boolean", "run the sweep again");
    }

    /**
     * That of a folder.
     *
     * @throws IllegalArgumentException where it has none: it holds no results, or those of an older version
     * @throws UncheckedIOException where it cannot be read
     */
    static DataPackage of(Path folder) {
        Path file = folder.resolve(FILE);
        Check.that(
                Files.isRegularFile(file),
                "folder",
                folder,
                "hold the tables of a sweep or a run",
                "name the folder that it printed, or run it again: " + FILE + " describes them");
        return Json.read(file, DataPackage.class);
    }

    /** That of tables by name. */
    static DataPackage ofTables(String name, Map<String, Table> tables) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        tables.forEach((table, described) -> columns.put(table, described.columns()));
        return of(name, columns);
    }

    /**
     * Writes it into the folder of the tables.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    void write(Path folder) {
        WholeFile.write(folder.resolve(FILE), Json.of(this) + "\n");
    }

    /** Names of the tables. */
    List<String> tables() {
        return resources.stream().map(Resource::name).toList();
    }

    /** Columns of a table. */
    List<Column> columns(String table) {
        return resources.stream()
                .filter(resource -> resource.name().equals(table))
                .flatMap(resource -> resource.schema().fields().stream())
                .map(DataPackage::column)
                .toList();
    }
}

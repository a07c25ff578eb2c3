package io.entente.fold;

import io.entente.quantity.Check;
import java.util.List;
import java.util.TreeSet;

/**
 * A table.
 *
 * @param columns with distinct names
 * @param rows each with one datum a column, of its type or missing
 */
public record Table(List<Column> columns, List<List<Datum>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        List<String> names = names(columns);
        Check.that(
                new TreeSet<>(names).size() == names.size(),
                "columns",
                names,
                "have distinct names",
                "rename one of them");
        for (List<Datum> row : rows) {
            check(row, columns);
        }
    }

    private static void check(List<Datum> row, List<Column> columns) {
        int width = columns.size();
        Check.that(row.size() == width, "row", row, "have " + width + " cells", "fill the others with missing ones");
        for (int i = 0; i < width; i++) {
            Column column = columns.get(i);
            if (!column.takes(row.get(i))) {
                throw Check.refusal("datum", row.get(i), "fit its column, " + column, "change the type of the column");
            }
        }
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** Names of the columns, from left to right. */
    public List<String> names() {
        return names(columns);
    }

    /**
     * All cells of a column, from top to bottom.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public List<Datum> column(String name) {
        int index = names().indexOf(name);
        Check.that(index >= 0, "column", name, "be one of " + names(), "look at the first line of the table");
        return rows.stream().map(row -> row.get(index)).toList();
    }
}

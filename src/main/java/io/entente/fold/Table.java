package io.entente.fold;

import io.entente.quantity.Check;
import java.util.List;
import java.util.TreeSet;

/**
 * A table with named columns.
 *
 * @param columns distinct names, with units in them
 * @param rows each with one cell a column
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Check.that(
                new TreeSet<>(columns).size() == columns.size(),
                "columns",
                columns,
                "have distinct names",
                "rename one of them");
        int width = columns.size();
        rows.forEach(row -> Check.that(
                row.size() == width, "row", row, "have " + width + " cells", "fill the others with missing ones"));
    }

    /**
     * All cells of a column, from top to bottom.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public List<Cell> column(String name) {
        int index = columns.indexOf(name);
        Check.that(index >= 0, "column", name, "be one of " + columns, "look at the first line of the table");
        return rows.stream().map(row -> row.get(index)).toList();
    }
}

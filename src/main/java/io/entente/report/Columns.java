package io.entente.report;

import io.entente.fold.Datum;
import io.entente.fold.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables column by column, as a page reads them. */
final class Columns {

    private Columns() {}

    /** The columns by name; texts, numbers, flags, and null where nothing is known. */
    static Map<String, List<Object>> of(Table table) {
        Map<String, List<Object>> columns = new LinkedHashMap<>();
        for (String name : table.names()) {
            columns.put(name, new ArrayList<>(table.rows().size()));
        }
        for (List<Datum> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                columns.get(table.columns().get(i).name()).add(value(row.get(i)));
            }
        }
        return columns;
    }

    private static Object value(Datum datum) {
        if (datum instanceof Datum.Text text) {
            return text.text();
        }
        if (datum instanceof Datum.Real number) {
            return number.number() + 0.0; // the log knows no negative zero
        }
        if (datum instanceof Datum.Whole whole) {
            return whole.number();
        }
        return datum instanceof Datum.Flag flag ? flag.flag() : null;
    }
}

package io.entente.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table in the making: rows are found by a key and stand in the order of their first datum; a later one in its column
 * replaces the former.
 *
 * @param <K> what names a row; with equals and hashCode
 */
final class Sheet<K> {

    private final Map<K, Map<String, Datum>> rows = new LinkedHashMap<>();

    /** A row, new or known. */
    Map<String, Datum> row(K key) {
        return rows.computeIfAbsent(key, k -> new LinkedHashMap<>());
    }

    /** The table: columns in the order given, then all others by name, which hold numbers. */
    Table table(List<Column> leading) {
        TreeSet<String> others = new TreeSet<>();
        rows.values().forEach(row -> others.addAll(row.keySet()));
        leading.forEach(column -> others.remove(column.name()));
        List<Column> columns = new ArrayList<>(leading);
        others.forEach(name -> columns.add(Column.number(name)));
        return new Table(
                columns,
                rows.values().stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column.name(), Datum.MISSING))
                                .toList())
                        .toList());
    }
}

package io.entente.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table in the making: rows are found by a key and stand in the order of their first cell; a later value of a cell
 * replaces the former.
 *
 * @param <K> what names a row; with equals and hashCode
 */
final class Sheet<K> {

    private final Map<K, Map<String, Cell>> rows = new LinkedHashMap<>();

    /** A row, new or known. */
    Map<String, Cell> row(K key) {
        return rows.computeIfAbsent(key, k -> new LinkedHashMap<>());
    }

    /** The table: columns in the order given, then all others by name. */
    Table table(List<String> leading) {
        TreeSet<String> others = new TreeSet<>();
        rows.values().forEach(row -> others.addAll(row.keySet()));
        leading.forEach(others::remove);
        List<String> columns = new ArrayList<>(leading);
        columns.addAll(others);
        return new Table(
                columns,
                rows.values().stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, Cell.MISSING))
                                .toList())
                        .toList());
    }
}

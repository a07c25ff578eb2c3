package io.entente.fold;

import io.entente.describe.Dictionary;
import java.util.Optional;

/** What the columns of tables mean, in a line each. */
public final class DataDictionary {

    private static final Dictionary COLUMNS = Dictionary.beside(DataDictionary.class, "data-dictionary.properties");

    private DataDictionary() {}

    /**
     * What a column of a table means. A figure of somebody has their id after a dot, {@code utilityUsdBn.openai}, and means
     * what the figure means. Factors of a sweep, which users name, are not among them.
     */
    public static Optional<String> meaning(String table, String column) {
        return COLUMNS.meaning(table + "." + column)
                .or(() -> COLUMNS.meaning(column))
                .or(() -> column.indexOf('.') > 0
                        ? meaning(table, column.substring(0, column.indexOf('.')))
                        : Optional.empty());
    }
}

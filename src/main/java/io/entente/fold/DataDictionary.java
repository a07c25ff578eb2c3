package io.entente.fold;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the columns of tables mean, in a line each. */
public final class DataDictionary {

    private static final Properties MEANINGS = read();

    private DataDictionary() {}

    /**
     * What a column of a table means. A figure of somebody has their id after a dot, {@code utilityUsdBn.openai}, and means
     * what the figure means. Factors of a sweep, which users name, are not among them.
     */
    public static Optional<String> meaning(String table, String column) {
        return Optional.ofNullable(MEANINGS.getProperty(table + "." + column))
                .or(() -> Optional.ofNullable(MEANINGS.getProperty(column)))
                .or(() -> column.indexOf('.') > 0
                        ? meaning(table, column.substring(0, column.indexOf('.')))
                        : Optional.empty());
    }

    private static Properties read() {
        try (Reader in = new InputStreamReader(
                DataDictionary.class.getResourceAsStream("data-dictionary.properties"), StandardCharsets.UTF_8)) {
            Properties meanings = new Properties();
            meanings.load(in);
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the data dictionary", e);
        }
    }
}

package io.entente.describe;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What names mean, a line each: a file of properties in UTF-8 that lies beside a class. */
public final class Dictionary {

    private final Properties meanings = new Properties();

    private Dictionary(Reader in) throws IOException {
        meanings.load(in);
    }

    /** The dictionary in a file beside a class; it must be there. */
    public static Dictionary beside(Class<?> type, String file) {
        try (Reader in = new InputStreamReader(type.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new Dictionary(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the dictionary " + file, e);
        }
    }

    /** What a name means; empty for one that is not in it. */
    public Optional<String> meaning(String name) {
        return Optional.ofNullable(meanings.getProperty(name));
    }
}

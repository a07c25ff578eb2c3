package io.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept in files. Run with {@code -Dgolden.write=yes} to write them anew, then read them. */
public final class Golden {

    private Golden() {}

    /** Compares a text with that in a file. */
    public static void check(Path file, String text) throws IOException {
        if (!System.getProperty("golden.write", "").isEmpty()) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept beside the tests. Run with {@code -Dgolden.write=src/test/resources} to write them anew, then read them. */
final class Golden {

    private Golden() {}

    static void check(String name, String text) {
        String resources = System.getProperty("golden.write", "");
        try {
            if (!resources.isEmpty()) {
                Files.writeString(Path.of(resources, "io/entente/fold/story", name), text);
            }
            assertThat(text).isEqualTo(read(name, resources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name, String resources) throws IOException {
        if (!resources.isEmpty()) {
            return Files.readString(Path.of(resources, "io/entente/fold/story", name));
        }
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

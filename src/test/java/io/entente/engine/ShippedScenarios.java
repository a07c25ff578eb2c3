package io.entente.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios that come with the program. */
final class ShippedScenarios {

    static final Path FLAGSHIP = Path.of("configs", "amazon-openai.yaml");

    /** What makes a run of the flagship short. */
    static final List<String> SHORT = List.of("periods=2");

    private ShippedScenarios() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(Path.of("configs"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overrides for a run that is soon over. */
    static List<String> shortened(Path scenario) {
        return scenario.equals(FLAGSHIP) ? SHORT : List.of();
    }
}

package io.entente.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under malformed: one that is valid, and many that are not, each beside what is to be said of it. */
final class Malformed {

    static final Path FOLDER = Path.of("src/test/resources/malformed");
    static final Path VALID = FOLDER.resolve("valid.yaml");

    private Malformed() {}

    /** The files of a kind: text, structure or meaning. */
    static Stream<Path> files(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them. */
    static Stream<Path> all() {
        return Stream.of("text", "structure", "meaning").flatMap(Malformed::files);
    }

    /** What is to be said of a file. */
    static String expected(Path file) throws IOException {
        String name = file.getFileName().toString();
        return Files.readString(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected"));
    }

    /** What is said of a file, with paths below the folder; empty where it is accepted. */
    static String said(Path file, List<String> sets) {
        try {
            ScenarioReader.read(file, sets);
            return "";
        } catch (InvalidScenarioException e) {
            return e.getMessage().replace(file.getParent().toString() + "/", "").replace(FOLDER + "/", "") + "\n";
        }
    }
}

package io.entente.cli;

import io.entente.quantity.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A folder of results that belongs to one configuration, by whose hash it is known. */
final class ResultFolder {

    private ResultFolder() {}

    /**
     * Makes the folder, or takes it if it holds results of the same configuration.
     *
     * @param kind what the results are of: tournament, sweep
     * @param configuration all that results depend on, as a text
     * @throws IllegalArgumentException where it holds those of another one, or something else
     * @throws UncheckedIOException where it cannot be made
     */
    static void claim(Path path, String kind, String configuration) {
        try {
            Files.createDirectories(path);
            if (Files.exists(mark(path, kind))) {
                Check.that(
                        holds(path, kind, configuration),
                        "folder",
                        path,
                        "hold results of the same " + kind + ", which has changed since",
                        "name another folder with --out, or undo the change");
            } else {
                try (Stream<Path> present = Files.list(path)) {
                    Check.that(
                            present.findAny().isEmpty(),
                            "folder",
                            path,
                            "be empty or hold the results of a " + kind,
                            "name another folder with --out");
                }
                Files.writeString(mark(path, kind), hash(configuration) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + path + ": " + e, e);
        }
    }

    /** Whether a folder holds results of this configuration. */
    static boolean holds(Path path, String kind, String configuration) {
        Path mark = mark(path, kind);
        try {
            return Files.exists(mark) && Files.readString(mark).strip().equals(hash(configuration));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + mark + ": " + e, e);
        }
    }

    private static Path mark(Path path, String kind) {
        return path.resolve(kind + ".sha256");
    }

    private static String hash(String configuration) {
        try {
            byte[] text = configuration.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

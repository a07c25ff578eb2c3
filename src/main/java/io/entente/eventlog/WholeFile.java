package io.entente.eventlog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear when they are complete, and where their content fails do not appear. */
public final class WholeFile {

    /** How the name of a file ends that is still being written; it begins with a dot. */
    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the stream is buffered and closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces it.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public static void write(Path whole, Content content) {
        Path unfinished = unfinished(whole);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            complete(whole);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + whole, e);
        } finally {
            discard(whole);
        }
    }

    /** Writes a text in UTF-8. Errors as in {@link #write(Path, Content)}. */
    public static void write(Path whole, String text) {
        write(whole, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where a file is written until it is complete. */
    public static Path unfinished(Path whole) {
        return whole.resolveSibling("." + whole.getFileName() + UNFINISHED);
    }

    /** Whether the file of this name was still being written when its writer came to an end. */
    public static boolean isUnfinished(String name) {
        return name.endsWith(UNFINISHED);
    }

    /** Puts what was written as unfinished into its place. */
    public static void complete(Path whole) throws IOException {
        Path unfinished = unfinished(whole);
        try {
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written as unfinished, if anything was. */
    public static void discard(Path whole) {
        try {
            Files.deleteIfExists(unfinished(whole));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + unfinished(whole), e);
        }
    }
}

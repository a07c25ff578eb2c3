package io.entente.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Takes the bytes of a log as it is written anew and compares them with those of a recorded one. */
final class LogComparison extends OutputStream {

    private final Path recorded;
    private final long lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Optional<InputStream> open = Optional.empty();
    private Optional<String> difference = Optional.empty();
    private long number;
    private long offset;

    /** Compares the first {@code lines} lines; what comes after them is nobody's business. */
    LogComparison(Path recorded, long lines) {
        this.recorded = recorded;
        this.lines = lines;
    }

    /** The first difference with its line and byte; empty where there is none so far. */
    Optional<String> difference() {
        if (difference.isEmpty() && number < lines) {
            return Optional.of("run again, the log ends after line " + number + " of " + lines);
        }
        return difference;
    }

    @Override
    public void write(int oneByte) throws IOException {
        if (difference.isPresent() || number >= lines) {
            return;
        }
        if (oneByte == '\n') {
            compare(line.toByteArray());
            line.reset();
        } else {
            line.write(oneByte);
        }
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }

    private void compare(byte[] now) throws IOException {
        byte[] then = next();
        number++;
        int at = Arrays.mismatch(then, now);
        if (at >= 0) {
            difference = Optional.of(
                    "line " + number + " (byte " + (offset + at) + "): " + LineDifference.of(text(then), text(now)));
        }
        offset += then.length + 1;
    }

    private byte[] next() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(new BufferedInputStream(Files.newInputStream(recorded)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = open.get().read(); b >= 0 && b != '\n'; b = open.get().read()) {
            bytes.write(b);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}

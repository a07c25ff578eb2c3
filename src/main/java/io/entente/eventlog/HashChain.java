package io.entente.eventlog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The hashes by which each line of a log vouches for the one before, and the manifest for the last. */
public final class HashChain {

    /** What stands in place of a hash in the first line. */
    public static final String GENESIS = "0".repeat(64);

    private final LogLines lines;
    private final Optional<LogSummary> expected;
    private Optional<LogLines.Line> before = Optional.empty();
    private String hash = GENESIS;

    private HashChain(LogLines lines, Optional<LogSummary> expected) {
        this.lines = lines;
        this.expected = expected;
    }

    /**
     * The first fault of a log: a line that cannot be read, a wrong sequence number, a hash that does not fit; empty
     * for a log as it was written. Without a summary nothing vouches for the last line.
     *
     * @param expected what the manifest says of the log
     * @throws UncheckedIOException where the file cannot be read
     */
    public static Optional<LogFault> check(Path log, Optional<LogSummary> expected) {
        try (InputStream in = Files.newInputStream(log)) {
            return check(in, expected);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the event log " + log, e);
        }
    }

    /** The same for a log in memory. */
    public static Optional<LogFault> check(byte[] log, Optional<LogSummary> expected) {
        try {
            return check(new ByteArrayInputStream(log), expected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<LogFault> check(InputStream in, Optional<LogSummary> expected) throws IOException {
        try (LogLines lines = new LogLines(in)) {
            return new HashChain(lines, expected).firstFault();
        } catch (LogFaultException e) {
            return Optional.of(e.fault());
        }
    }

    private Optional<LogFault> firstFault() throws IOException {
        for (Optional<LogLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            LogLines.Line line = next.get();
            LogRecord record = LogLine.decode(line);
            if (expected.isPresent() && line.number() > expected.get().lines()) {
                return Optional.of(
                        line.fault("the manifest counts only " + expected.get().lines() + " lines"));
            }
            if (!record.prev().equals(hash)) {
                return Optional.of(mismatch(line, record.prev()));
            }
            before = next;
            hash = Sha256.of(line.bytes());
        }
        return faultAtTheEnd();
    }

    /**
     * Two neighbours disagree. Whoever comes after the second one says which of them is as it was written.
     */
    private LogFault mismatch(LogLines.Line line, String prev) throws IOException {
        if (before.isEmpty()) {
            return line.fault("prev of the first line must be 64 zeros");
        }
        LogLines.Line first = before.get();
        Optional<Boolean> sound = vouchedFor(Sha256.of(line.bytes()));
        if (sound.isEmpty()) {
            return first.fault("this line or prev of the next one was changed: its hash is " + hash
                    + ", the next line says " + prev);
        }
        return sound.get()
                ? first.fault("the line was changed: its hash is " + hash + ", the next line says " + prev)
                : line.fault("prev (" + prev + ") is not the hash of the line before, which is " + hash);
    }

    /** Whether the next line, or the manifest, gives this hash; empty where nobody can tell. */
    private Optional<Boolean> vouchedFor(String lineHash) throws IOException {
        try {
            Optional<LogLines.Line> next = lines.next();
            return next.isPresent()
                    ? Optional.of(LogLine.decode(next.get()).prev().equals(lineHash))
                    : expected.map(summary -> summary.hash().equals(lineHash));
        } catch (LogFaultException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<LogFault> faultAtTheEnd() {
        if (before.isEmpty()) {
            return Optional.of(lines.here("the log is empty"));
        }
        long count = before.get().number();
        return expected.filter(
                        summary -> summary.lines() != count || !summary.hash().equals(hash))
                .map(summary -> faultAtTheEnd(summary, count));
    }

    private LogFault faultAtTheEnd(LogSummary summary, long count) {
        if (summary.lines() != count) {
            return lines.here("the log ends after " + count + " lines, the manifest counts " + summary.lines());
        }
        return before.orElseThrow()
                .fault("the last line was changed: its hash is " + hash + ", the manifest says " + summary.hash());
    }
}

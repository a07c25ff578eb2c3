package io.entente.eventlog;

import io.entente.event.RunStarted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a log back into its events, strictly: what {@link EventLogWriter} wrote and nothing else. Sequence numbers are
 * checked; {@link HashChain} checks the hashes.
 */
public final class EventLogReader {

    private EventLogReader() {}

    /**
     * All records of a log file.
     *
     * @throws LogFaultException with line and byte of the first fault
     * @throws UncheckedIOException where the file cannot be read
     */
    public static List<LogRecord> read(Path file) {
        try (Stream<LogRecord> records = stream(file)) {
            return records.toList();
        }
    }

    /**
     * What a log says of its run, which is the first thing it says.
     *
     * @throws IllegalArgumentException where it begins otherwise, or is empty
     */
    public static RunStarted started(List<LogRecord> log) {
        if (log.isEmpty() || !(log.get(0).payload() instanceof RunStarted started)) {
            throw new IllegalArgumentException(
                    "The log must begin with RunStarted.\nMaybe it is not the events.jsonl of a run, or was cut.");
        }
        return started;
    }

    /** The records of a log file one by one, in constant memory; close the stream. Errors as in {@link #read}. */
    public static Stream<LogRecord> stream(Path file) {
        try {
            return stream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the event log " + file, e);
        }
    }

    /** The records in a stream of bytes one by one; closing the result closes it. Errors as in {@link #read}. */
    public static Stream<LogRecord> stream(InputStream in) {
        Records records = new Records(new LogLines(in));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, traits), false)
                .onClose(records::close);
    }

    private static final class Records implements Iterator<LogRecord> {

        private final LogLines lines;
        private Optional<LogRecord> ahead = Optional.empty();

        Records(LogLines lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                ahead = decoded();
            }
            return ahead.isPresent();
        }

        @Override
        public LogRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The log has ended");
            }
            LogRecord record = ahead.orElseThrow();
            ahead = Optional.empty();
            return record;
        }

        void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close the event log", e);
            }
        }

        private Optional<LogRecord> decoded() {
            try {
                return lines.next().map(LogLine::decode);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the event log", e);
            }
        }
    }
}

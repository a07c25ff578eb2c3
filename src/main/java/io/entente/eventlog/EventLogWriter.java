package io.entente.eventlog;

import io.entente.event.Event;
import io.entente.event.FaultObserved;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes events as JSON Lines, each line with the hash of the one before. Whole lines reach the stream, at the latest
 * when a period begins and when the run ends, so that a run that dies leaves a log that can be read.
 */
public final class EventLogWriter implements EventSink {

    private static final int HELD_BACK_BYTES = 1 << 18;

    private final OutputStream out;
    private final JsonBytes heldBack = new JsonBytes();
    private final Map<String, Long> events = new TreeMap<>();
    private long lines;
    private String hash = HashChain.GENESIS;

    /** Writes to a stream, which {@link #close} closes. */
    public EventLogWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes to a new file, and has it to itself until it is closed.
     *
     * @throws UncheckedIOException where it exists or cannot be created
     */
    public static EventLogWriter to(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            SoleUse.of(channel);
            return new EventLogWriter(Channels.newOutputStream(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the event log " + file, e);
        }
    }

    /** Writes nowhere; the chain and the summary are those of a file. */
    public static EventLogWriter nowhere() {
        return new EventLogWriter(OutputStream.nullOutputStream());
    }

    @Override
    public LogRecord append(Moment moment, Event event) {
        LogRecord record = LogRecord.of(lines, moment, event, hash);
        if (event instanceof PeriodStarted) {
            flush();
            heldBack.forget();
        }
        int start = heldBack.size();
        LogLine.encode(record, heldBack);
        hash = heldBack.hashFrom(start);
        heldBack.endLine();
        lines++;
        events.merge(record.type(), 1L, Long::sum);
        if (heldBack.size() > HELD_BACK_BYTES || event instanceof FaultObserved || event instanceof RunEnded) {
            flush();
        }
        return record;
    }

    @Override
    public LogSummary summary() {
        return new LogSummary(lines, hash, events);
    }

    @Override
    public void flush() {
        try {
            heldBack.writeTo(out);
            heldBack.shrink(0);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the event log", e);
        }
    }

    @Override
    public void close() {
        try (out) {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the event log", e);
        }
    }
}

package io.entente.eventlog;

import io.entente.event.Event;

/** Takes a run's events one after the other. Not safe for use by several threads: the conductor alone writes. */
public interface EventSink extends AutoCloseable {

    /**
     * Appends an event.
     *
     * @return its record, whose sequence number others may refer to
     * @throws IllegalArgumentException where the event cannot be written, for instance for a number that is not finite;
     *     nothing is appended then
     * @throws java.io.UncheckedIOException where the log cannot be written
     */
    LogRecord append(Moment moment, Event event);

    /** What was appended so far. */
    LogSummary summary();

    /** Hands on what is still held back. */
    void flush();

    /** Flushes and ends. */
    @Override
    void close();
}

package io.entente.eventlog;

import io.entente.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps every record in memory on its way to another sink. */
public final class RecordedLog implements EventSink {

    private final EventSink next;
    private final List<LogRecord> records = new ArrayList<>();

    /** Keeps what goes to another sink. */
    public RecordedLog(EventSink next) {
        this.next = next;
    }

    /** A log in memory alone, with the chain and the summary of a file. */
    public static RecordedLog inMemory() {
        return new RecordedLog(EventLogWriter.nowhere());
    }

    /** Everything appended so far, a view that grows with the log. */
    public List<LogRecord> records() {
        return Collections.unmodifiableList(records);
    }

    @Override
    public LogRecord append(Moment moment, Event event) {
        LogRecord record = next.append(moment, event);
        records.add(record);
        return record;
    }

    @Override
    public LogSummary summary() {
        return next.summary();
    }

    @Override
    public void flush() {
        next.flush();
    }

    @Override
    public void close() {
        next.close();
    }
}

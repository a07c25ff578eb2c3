package io.entente.engine;

import io.entente.event.Event;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.eventlog.RecordedLog;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run of the real engine whose log stays in memory. */
public final class Trial {

    /** Long enough for a machine that does other things too. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<LogRecord> records;
    private final byte[] bytes;
    private final LogSummary summary;
    private final RunEnded.Status status;

    private Trial(RecordedLog log, byte[] bytes, RunEnded.Status status) {
        this.records = List.copyOf(log.records());
        this.bytes = bytes;
        this.summary = log.summary();
        this.status = status;
    }

    /** Runs a scenario on the named host. */
    public static Trial of(Scenario scenario, long seed, String host) {
        return of(scenario, seed, HostProvider.named(host), PATIENCE);
    }

    /** Runs a scenario on a host that gives up after a silence. */
    public static Trial of(Scenario scenario, long seed, HostProvider provider, Duration faultAfter) {
        return of(scenario, seed, provider, faultAfter, ProgressListener.NONE);
    }

    /** Runs a scenario in process under somebody's eyes. */
    static Trial watched(Scenario scenario, long seed, ProgressListener listener) {
        return of(scenario, seed, HostProvider.named("direct"), PATIENCE, listener);
    }

    private static Trial of(
            Scenario scenario, long seed, HostProvider provider, Duration faultAfter, ProgressListener listener) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordedLog log = new RecordedLog(new EventLogWriter(bytes))) {
            Engine engine = new Engine(
                    scenario,
                    ScenarioReader.hash(scenario),
                    seed,
                    provider,
                    new HostProvider.Options(faultAfter, Optional.empty(), false));
            RunEnded.Status status = engine.run(log, listener, () -> false);
            log.flush();
            return new Trial(log, bytes.toByteArray(), status);
        }
    }

    /** What happened. */
    public List<LogRecord> records() {
        return records;
    }

    /** The same as the file would hold it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Of the log. */
    public LogSummary summary() {
        return summary;
    }

    /** How it ended. */
    public RunEnded.Status status() {
        return status;
    }

    /** The hash of the log. */
    public String hash() {
        return summary.hash();
    }

    /** All events of a type, in order. */
    public <E extends Event> Stream<E> events(Class<E> type) {
        return records.stream().map(LogRecord::payload).filter(type::isInstance).map(type::cast);
    }
}

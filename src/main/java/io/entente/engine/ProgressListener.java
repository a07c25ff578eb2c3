package io.entente.engine;

import io.entente.eventlog.LogRecord;
import io.entente.id.TalkId;
import io.entente.preference.Appraisal;
import io.entente.quantity.Quarter;
import java.util.function.Supplier;

/** Hears of a run's progress; what it does never reaches the run. */
public interface ProgressListener {

    /** Nobody listens. */
    ProgressListener NONE = summary -> {};

    /** A quarter is over. */
    void quarterEnded(QuarterSummary summary);

    /**
     * An event was written.
     *
     * @param event its record
     * @param world as it stands after the event; ask at once or never
     */
    default void happened(LogRecord event, Supplier<Situation> world) {}

    /**
     * A talk was opened.
     *
     * @param talk its id
     * @param table what is on the table, as public types value it
     */
    default void talkOpened(TalkId talk, Appraisal table) {}

    /**
     * What happened in a quarter, for a line of progress.
     *
     * @param quarter which
     * @param period 0-based
     * @param periods how many there are
     * @param talks opened
     * @param signed deals signed
     * @param failed talks failed or deals dropped
     * @param underReview deals that wait for regulators
     */
    record QuarterSummary(
            Quarter quarter, int period, int periods, int talks, int signed, int failed, int underReview) {}
}

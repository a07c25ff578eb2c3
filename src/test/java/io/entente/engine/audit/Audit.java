package io.entente.engine.audit;

import io.entente.eventlog.LogRecord;

/** Follows a log from its first to its last record and objects where a law is broken. */
interface Audit {

    /** The next record. */
    void hear(LogRecord record, Findings findings);

    /** The log has ended. */
    default void end(Findings findings) {}
}

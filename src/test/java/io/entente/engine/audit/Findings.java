package io.entente.engine.audit;

import io.entente.eventlog.LogRecord;
import java.util.ArrayList;
import java.util.List;

/** What an audit objects to. Not safe for use by several threads. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    /** Objects unless the law holds. */
    void check(boolean holds, LogRecord record, String law) {
        if (!holds) {
            all.add("seq " + record.seq() + " in period "
                    + record.period().map(Object::toString).orElse("–") + ": " + law + ": " + record.payload());
        }
    }

    /** Objects to the log as a whole. */
    void object(String law) {
        all.add(law);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}

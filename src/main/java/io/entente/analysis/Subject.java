package io.entente.analysis;

import io.entente.engine.Situation;
import io.entente.event.Event;
import io.entente.eventlog.LogRecord;
import io.entente.market.Valuation;
import io.entente.scenario.Scenario;
import java.util.List;

/**
 * A moment of a run.
 *
 * @param scenario that was run
 * @param seed under which
 * @param events up to and with the moment's, in order; never empty
 * @param situation the world after them
 */
public record Subject(Scenario scenario, long seed, List<LogRecord> events, Situation situation) {

    public Subject {
        events = List.copyOf(events);
    }

    /** The event of the moment. */
    LogRecord event() {
        return events.get(events.size() - 1);
    }

    /** The events of a kind so far. */
    <E extends Event> List<E> all(Class<E> kind) {
        return events.stream()
                .map(LogRecord::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The world at the types drawn for the run. */
    Valuation truly() {
        return situation.truly();
    }

    /** Period of the moment; the first before it begins. */
    int period() {
        return situation.truly().state().period();
    }
}

package io.entente.fold.story;

import io.entente.event.Event;
import io.entente.quantity.Quarter;
import java.util.Optional;

/**
 * An event and when it happened.
 *
 * @param seq its sequence number in the log
 * @param quarter empty before the first
 * @param round 0-based round of the talks; empty outside them
 * @param event what happened
 * @param <E> the kind of event
 */
record Occurrence<E extends Event>(long seq, Optional<Quarter> quarter, Optional<Integer> round, E event) {

    /** When it is before the first quarter. */
    static final String START = "start";

    /** The quarter as text, {@code start} before the first. */
    String when() {
        return quarter.map(Quarter::toString).orElse(START);
    }
}

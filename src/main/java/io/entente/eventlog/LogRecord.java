package io.entente.eventlog;

import io.entente.event.Event;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.List;
import java.util.Optional;

/**
 * One line of the event log.
 *
 * @param seq sequence number, counted from 0: the line number less one
 * @param period 0-based; empty before the first
 * @param round 0-based; empty outside rounds
 * @param type simple name of the payload's record
 * @param actors whom it concerns, as the payload names them
 * @param payload what happened
 * @param prev SHA-256 of the previous line's bytes without the newline, in lower-case hex; 64 zeros for the first
 */
public record LogRecord(
        long seq,
        Optional<Integer> period,
        Optional<Integer> round,
        String type,
        List<ActorId> actors,
        Event payload,
        String prev) {

    public LogRecord {
        if (!type.equals(payload.type())) {
            throw Check.refusal("type", type, "be " + payload.type(), "take the payload's type");
        }
        actors = List.copyOf(actors);
        if (!actors.equals(payload.actors())) {
            throw Check.refusal(
                    "actors", actors, "be those of the payload, " + payload.actors(), "take the payload's actors");
        }
    }

    /** The record of an event; type and actors are the event's own. */
    static LogRecord of(long seq, Moment moment, Event payload, String prev) {
        return new LogRecord(seq, moment.period(), moment.round(), payload.type(), payload.actors(), payload, prev);
    }
}

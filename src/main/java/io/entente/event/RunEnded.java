package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * A run ends.
 *
 * @param status how
 * @param signed deals signed, amendments of others among them
 * @param failed talks that failed, and deals that were agreed and then dropped
 * @param blocked deals blocked
 */
public record RunEnded(Status status, int signed, int failed, int blocked) implements Event {

    /** How a run ended. */
    public enum Status {
        /** All periods done. */
        COMPLETE,
        /** A fault ended it. */
        FAULT,
        /** The user ended it. */
        INTERRUPTED
    }

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}

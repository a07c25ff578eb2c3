package io.entente.session;

import io.entente.protocol.Action;
import io.entente.protocol.Reason;

/** Hears what is done in a session. */
@FunctionalInterface
public interface TurnListener {

    /** Hears nothing. */
    TurnListener NONE = (round, party, action, reason) -> {};

    /**
     * A party has moved.
     *
     * @param round 0-based
     * @param party in the order of moving, 0-based
     * @param action what it did
     * @param reason why
     */
    void moved(int round, int party, Action action, Reason reason);
}

package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A talk ends without an agreement.
 *
 * @param talk which
 * @param opener party 0
 * @param responder party 1
 * @param cause why
 */
public record TalksFailed(TalkId talk, ActorId opener, ActorId responder, Cause cause) implements Event {

    /** Why a talk failed. */
    public enum Cause {
        /** The last round passed. */
        DEADLINE,
        /** A party walked away. */
        WALKED,
        /** Another bid in the same call for proposals was worth more to the caller. */
        OUTBID,
        /** No outcome is rational for both at the public types. */
        NO_GAINS
    }

    @Override
    public List<ActorId> actors() {
        return List.of(opener, responder);
    }
}

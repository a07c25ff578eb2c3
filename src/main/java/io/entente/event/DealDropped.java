package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A provisional agreement is given up.
 *
 * @param talk which
 * @param hyperscaler one side
 * @param lab the other
 * @param cause why
 * @param by who could not or would not
 */
public record DealDropped(TalkId talk, ActorId hyperscaler, ActorId lab, Cause cause, ActorId by) implements Event {

    /** Why a deal was dropped. */
    public enum Cause {
        /** The capacity went to another deal. */
        CAPACITY,
        /** The cash went to another deal. */
        CASH,
        /** Another deal bars it. */
        EXCLUSIVITY,
        /** It is worth nothing beside the others. */
        CONFLICT,
        /** A holder of exclusivity did not consent, or its price was not paid. */
        CONSENT
    }

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}

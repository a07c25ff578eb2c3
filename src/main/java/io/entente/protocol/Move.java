package io.entente.protocol;

import io.entente.id.ActorId;
import io.entente.id.TalkId;

/**
 * One action in one talk, with its reason.
 *
 * @param talk where
 * @param round 0-based
 * @param by who acted
 * @param to the other side
 * @param action what was done
 * @param reason why; never shown to the other side
 */
public record Move(TalkId talk, int round, ActorId by, ActorId to, Action action, Reason reason) {

    /** Whether the talk goes on after this move, deadlines aside. */
    public boolean continues() {
        return action instanceof Action.Propose;
    }

    /** The move as the other side sees it: without its reason. */
    public Move shown() {
        return new Move(talk, round, by, to, action, Reason.WITHHELD);
    }
}

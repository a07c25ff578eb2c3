package io.entente.fold.story;

import io.entente.event.RunStarted;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.List;

/**
 * Two actors whose story is told.
 *
 * @param one first
 * @param other second
 */
public record Pair(ActorId one, ActorId other) {

    public Pair {
        Check.that(!one.equals(other), "pair", one + "," + other, "name two actors", "write amazon,openai");
    }

    /** Whether these are the two, in either order. */
    boolean isOf(ActorId a, ActorId b) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    /** Throws unless both take part in the run. */
    void check(RunStarted started) {
        List<ActorId> participants = started.participants().stream()
                .map(RunStarted.Participant::actor)
                .toList();
        for (ActorId actor : List.of(one, other)) {
            Check.that(
                    participants.contains(actor),
                    "actor",
                    actor,
                    "take part in the run",
                    "write two of "
                            + String.join(
                                    ", ",
                                    participants.stream().map(ActorId::value).toList()));
        }
    }
}

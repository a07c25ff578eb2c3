package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * An actor or the host failed; the run ends.
 *
 * @param actor who, if known
 * @param what what happened
 */
public record FaultObserved(Optional<ActorId> actor, String what) implements Event {

    @Override
    public List<ActorId> actors() {
        return actor.map(List::of).orElse(List.of());
    }
}

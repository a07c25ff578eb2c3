package io.entente.jade;

import io.entente.id.ActorId;
import java.util.Optional;

/**
 * A message, seen from one end.
 *
 * @param peer whom it comes from or goes to; empty for the conductor
 * @param content what it says
 */
record Letter(Optional<ActorId> peer, Content content) {

    static Letter conductor(Content content) {
        return new Letter(Optional.empty(), content);
    }

    static Letter actor(ActorId peer, Content content) {
        return new Letter(Optional.of(peer), content);
    }
}

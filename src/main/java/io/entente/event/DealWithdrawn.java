package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A party gives up a deal under review.
 *
 * @param talk which
 * @param by who
 * @param hyperscaler one party
 * @param lab the other
 */
public record DealWithdrawn(TalkId talk, ActorId by, ActorId hyperscaler, ActorId lab) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}

package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A deal is prohibited.
 *
 * @param talk which
 * @param regulator by whom
 * @param hyperscaler one party
 * @param lab the other
 */
public record DealBlocked(TalkId talk, ActorId regulator, ActorId hyperscaler, ActorId lab) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(regulator, hyperscaler, lab);
    }
}

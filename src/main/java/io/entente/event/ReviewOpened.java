package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A regulator opens a review.
 *
 * @param talk the deal
 * @param regulator who
 * @param hyperscaler one party
 * @param lab the other
 * @param quarters how long it takes
 * @param rule why it has jurisdiction
 */
public record ReviewOpened(TalkId talk, ActorId regulator, ActorId hyperscaler, ActorId lab, int quarters, String rule)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(regulator, hyperscaler, lab);
    }
}

package io.entente.event;

import io.entente.actor.Lens;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.regulation.Remedy;
import io.entente.regulation.Ruling;
import java.util.List;
import java.util.Map;

/**
 * A regulator decides.
 *
 * @param talk the deal
 * @param regulator who
 * @param hyperscaler one party
 * @param lab the other
 * @param ruling what
 * @param probability probability of an intervention before remedies
 * @param scores by lens
 * @param remedies imposed; empty for none
 */
public record ReviewDecided(
        TalkId talk,
        ActorId regulator,
        ActorId hyperscaler,
        ActorId lab,
        Ruling ruling,
        double probability,
        Map<Lens, Double> scores,
        List<Remedy> remedies)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(regulator, hyperscaler, lab);
    }
}

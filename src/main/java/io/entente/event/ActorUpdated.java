package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;
import java.util.Map;

/**
 * Where an actor stands at the end of a quarter.
 *
 * @param actor who
 * @param figures by name, units in the name: cash, runway, capacity, quality, value and its motives
 */
public record ActorUpdated(ActorId actor, Map<String, Double> figures) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(actor);
    }
}

package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;
import java.util.Map;

/**
 * An actor's private type for this run, as it was drawn.
 *
 * @param actor whose
 * @param types drawn figures by name, units in the name
 */
public record TypesDrawn(ActorId actor, Map<String, Double> types) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(actor);
    }
}

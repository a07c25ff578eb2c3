package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;
import java.util.Map;

/**
 * Figures of the whole industry.
 *
 * @param indices by name, units in the name
 */
public record IndicesMeasured(Map<String, Double> indices) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}

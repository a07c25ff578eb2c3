package io.entente.event;

import io.entente.id.ActorId;
import io.entente.quantity.Quarter;
import java.util.List;

/**
 * A quarter begins.
 *
 * @param quarter which
 */
public record PeriodStarted(Quarter quarter) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}

package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * A scripted shock hits.
 *
 * @param kind demand, unit-cost, capacity or cash
 * @param actor whom it hits; empty for the whole market
 * @param factor what the quantity is multiplied by; for cash an amount in USD bn that is added
 */
public record ShockApplied(String kind, Optional<ActorId> actor, double factor) implements Event {

    @Override
    public List<ActorId> actors() {
        return actor.map(List::of).orElse(List.of());
    }
}

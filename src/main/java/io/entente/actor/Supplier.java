package io.entente.actor;

import io.entente.id.ActorId;

/**
 * A passive supplier: it decides nothing, its scripted contracts carry a part of the circular money.
 *
 * @param id file name of the profile
 * @param name as a person reads it
 */
public record Supplier(ActorId id, String name) implements Actor {

    @Override
    public String kind() {
        return "supplier";
    }
}

package io.entente.scenario;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.Optional;

/**
 * Something that happens to the world at the start of a period, as the scenario scripts it.
 *
 * @param period 0-based
 * @param type what changes
 * @param actor whom it hits; empty for the whole market
 * @param factor what the quantity is multiplied by; for {@link Type#CASH} an amount in USD bn that is added
 */
public record Shock(int period, Type type, Optional<ActorId> actor, double factor) {

    /** What a shock changes. */
    public enum Type {
        /** A lab's demand, or everybody's AI-cloud spend where no actor is named. */
        DEMAND,
        /** A hyperscaler's unit cost. */
        UNIT_COST,
        /** A hyperscaler's capacity. */
        CAPACITY,
        /** An actor's cash: an amount that is added. */
        CASH
    }

    public Shock {
        Check.that(period >= 0, "period of a shock", period, "be zero or more", "count periods from 0");
        Check.finite(factor, "factor of a shock");
    }
}

package io.entente.strategy;

import io.entente.describe.Description;
import java.util.List;

/**
 * Adds policies to the catalogue. Found by {@link java.util.ServiceLoader}, the program's own as well as those in other
 * jars; has a public constructor without parameters.
 */
public interface StrategyProvider {

    /** Offer policies to add. */
    default List<Description<? extends OfferPolicy>> offerPolicies() {
        return List.of();
    }

    /** Acceptance policies to add. */
    default List<Description<? extends AcceptancePolicy>> acceptancePolicies() {
        return List.of();
    }

    /** Opponent models to add. */
    default List<Description<? extends OpponentModelling>> opponentModels() {
        return List.of();
    }

    /** Rules of learning across episodes to add. */
    default List<Description<? extends Learning>> learningRules() {
        return List.of();
    }

    /** Link policies to add. */
    default List<Description<? extends LinkPolicy>> linkPolicies() {
        return List.of();
    }
}

package io.entente.strategy;

import io.entente.describe.Choice;
import io.entente.quantity.Check;

/**
 * The strategy of an actor as a scenario names it.
 *
 * @param offer offer policy
 * @param acceptance acceptance policy
 * @param opponent opponent model
 * @param link whom to approach
 * @param aspirationFloor share of the largest rational gain below which a target never falls, in [0, 1)
 */
public record StrategyChoice(Choice offer, Choice acceptance, Choice opponent, Choice link, double aspirationFloor) {

    public StrategyChoice {
        Check.share(aspirationFloor, "aspiration floor");
    }
}

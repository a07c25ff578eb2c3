package io.entente.protocol;

import java.util.Optional;

/**
 * Why a party acted, in a form that can be recomputed. Utilities are in USD bn over the disagreement point.
 *
 * @param rule name of the policy that decided
 * @param target utility aimed at in this half-step
 * @param reservation utility below which nothing is offered or accepted
 * @param ownUtility of the outcome offered or accepted; empty when walking away
 * @param received utility of the other side's last offer; empty where there is none
 * @param estimate what the opponent model believes the outcome is worth to the other side, in [0, 1]; empty without one
 */
public record Reason(
        String rule,
        double target,
        double reservation,
        Optional<Double> ownUtility,
        Optional<Double> received,
        Optional<Double> estimate) {

    /** What the other side of a talk sees of a reason: nothing. */
    public static final Reason WITHHELD = new Reason("", 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
}

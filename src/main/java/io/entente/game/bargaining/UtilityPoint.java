package io.entente.game.bargaining;

import io.entente.quantity.Check;

/**
 * What an agreement is worth to two sides.
 *
 * @param first utility of the first side
 * @param second utility of the second side
 */
public record UtilityPoint(double first, double second) {

    public UtilityPoint {
        Check.finite(first, "utility of the first side");
        Check.finite(second, "utility of the second side");
    }

    /** Whether it gives both at least as much as the other point. */
    boolean atLeast(UtilityPoint other) {
        return first >= other.first && second >= other.second;
    }

    /** Whether it gives both at least as much, and one more. */
    boolean dominates(UtilityPoint other) {
        return atLeast(other) && !other.atLeast(this);
    }
}

package io.entente.leverage;

import io.entente.quantity.Check;
import java.util.Set;

/**
 * How leverage is measured.
 *
 * @param at when
 * @param acts what an actor can credibly do to another
 * @param floorUsdBn u_0: the least denominator of dependence
 */
public record LeverageSettings(At at, Set<Act> acts, double floorUsdBn) {

    /** When leverage is measured. */
    public enum At {
        /** After every event that can change it. */
        EVENT,
        /** Once a quarter. */
        PERIOD
    }

    /** What an actor can do to another. */
    public enum Act {
        /** End the contract. */
        CUT,
        /** End the model access. */
        WITHDRAW_ACCESS,
        /** Sign the link with the largest Nash gain of its own. */
        SIGN_BEST
    }

    public LeverageSettings {
        acts = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(acts));
        Check.positive(floorUsdBn, "leverage floor");
    }
}

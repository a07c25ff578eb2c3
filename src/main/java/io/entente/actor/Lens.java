package io.entente.actor;

/** What a regulator looks at. */
public enum Lens {
    /** Market concentration. */
    CONCENTRATION,
    /** Data control. */
    DATA_CONTROL,
    /** Cross-border compliance. */
    CROSS_BORDER,
    /** Interoperability and lock-in. */
    LOCK_IN
}

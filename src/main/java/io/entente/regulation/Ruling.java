package io.entente.regulation;

/** What a regulator decides. */
public enum Ruling {
    /** As it is. */
    CLEAR,
    /** Only under remedies. */
    REMEDIES,
    /** Not at all. */
    BLOCK
}

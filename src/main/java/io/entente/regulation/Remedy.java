package io.entente.regulation;

/** What a regulator can ask for instead of blocking. */
public enum Remedy {
    /** The lab's model is offered to other clouds on fair terms: distribution exclusivity stops barring. */
    FAIR_ACCESS,
    /** The investment is cut until the stake is at most the cap, and brings no governance right. */
    STAKE_CAP,
    /** All exclusivity is struck out. */
    STRIP_EXCLUSIVITY,
    /** Customers can leave: the cloud's inertia falls. */
    PORTABILITY,
    /** Data sharing between the parties ends. */
    DATA_FIREWALL,
    /** The cloud serves all residency-bound demand of the jurisdiction locally. */
    LOCAL_HOSTING
}

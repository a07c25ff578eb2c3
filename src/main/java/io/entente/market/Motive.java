package io.entente.market;

/** The named terms of an actor's utility; they sum to it (model.md §4). */
public enum Motive {
    /** Hyperscaler: end-user and model margin. */
    COMPETITIVENESS,
    /** Hyperscaler: the part of the margin that customers' taste for choice among models brings. */
    MODEL_CHOICE,
    /** Hyperscaler: committed compute above cost, less congestion. */
    UTILISATION,
    /** Hyperscaler: stakes in labs. */
    HEDGE,
    /** Lab: own earnings and their terminal value. */
    SUSTAINABILITY,
    /** Lab: revenue through clouds. */
    REACH,
    /** Lab: spread of payments over suppliers. */
    DIVERSIFICATION,
    /** Lab: what exclusivity takes, negative. */
    INDEPENDENCE,
    /** Lab: what equity sold takes, negative. */
    DILUTION,
    /** Lab: shortage of cash within eight quarters, negative. */
    LIQUIDITY,
    /** Both: cash, promised payments and equity of others held. */
    TRANSFERS,
    /** Both: one-off cost of access links, negative. */
    INTEGRATION,
    /** Hyperscaler: what drawing on cash costs, negative. */
    COST_OF_MONEY,
    /** Both: what exclusivity bars, at a price: the holder's gain, the lab's loss. */
    EXCLUSIVITY,
    /** Hyperscaler: what its deals take from labs' models on rival clouds; only where the scenario gives it a weight. */
    ECOSYSTEM_SIGNALLING,
    /** Lab: its best outside option; only where the scenario gives it a weight. */
    NEGOTIATING_LEVERAGE
}

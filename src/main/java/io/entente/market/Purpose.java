package io.entente.market;

/** What a payment is for. */
public enum Purpose {
    /** Cash for equity, or a tranche of it. */
    INVESTMENT,
    /** Transfer at signature. */
    SIGNING_FEE,
    /** Contracted compute. */
    COMPUTE,
    /** Spot compute. */
    SPOT,
    /** The lab's part of its model's revenue on a cloud. */
    DISTRIBUTION_SHARE,
    /** Part of the lab's own revenue owed to a hyperscaler. */
    ROYALTY,
    /** For a holder's consent. */
    CONSENT_FEE,
    /** For ending without consent. */
    BREAK_FEE,
    /** What customers pay. */
    SALES,
    /** Costs outside the modelled contracts. */
    OPERATION,
    /** Capacity built. */
    CAPEX,
    /** A passive supplier's scripted contract. */
    SCRIPTED,
    /** A scripted shock to cash. */
    SHOCK
}

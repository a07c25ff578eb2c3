package io.entente.actor;

/** Which market a regulator measures concentration in; it decides whether the concentration lens ever opens. */
public enum MarketDefinition {
    /** Worldwide cloud spend. */
    CLOUD,
    /** Enterprise spend on models. */
    MODELS
}

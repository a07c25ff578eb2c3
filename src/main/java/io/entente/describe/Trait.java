package io.entente.describe;

/** What a reader of results should know of a policy before trusting a comparison. */
public enum Trait {
    /** The same view always gives the same action. */
    DETERMINISTIC,
    /** Draws from its random stream. */
    STOCHASTIC,
    /** Decides from the present view alone. */
    FORGETFUL,
    /** Decides from the course of the talk. */
    REMEMBERS,
    /** Changes with what it has seen of the other side. */
    LEARNS,
    /** Reads the opponent model. */
    NEEDS_OPPONENT_MODEL,
    /** Sees what no party could see: a benchmark. */
    SEES_EVERYTHING
}

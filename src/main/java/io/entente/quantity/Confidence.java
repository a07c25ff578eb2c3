package io.entente.quantity;

/** How far a figure can be trusted, and with it how widely a run draws private types around it. */
public enum Confidence {
    /** A source states the figure. */
    CONFIRMED,
    /** Sources differ, or state a part of it. */
    PARTLY_CONFIRMED,
    /** Our own judgement; no source. */
    JUDGEMENT
}

package io.entente.strategy;

/** A kind of opponent model: makes a fresh one at the start of each talk. */
public interface OpponentModelling {

    /** The belief about another party before its first offer. */
    OpponentModel start(Counterpart other);
}

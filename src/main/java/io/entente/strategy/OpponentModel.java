package io.entente.strategy;

/** A belief about one other party that learns from its offers. Immutable: observing returns the next self. */
public interface OpponentModel extends Belief {

    /** The belief after one more offer by the other side; at a cost that does not grow with the talk. */
    OpponentModel observe(int outcome);
}

package io.entente.strategy;

import io.entente.outcome.OutcomeSpace;

/** A kind of opponent model: makes a fresh one at the start of each talk. */
public interface OpponentModelling {

    /** The belief before the first offer, over the talk's outcome space. */
    OpponentModel start(OutcomeSpace space);
}

package io.entente.strategy;

import java.util.Optional;

/** What a party believes of the other side's preferences. Immutable: observing returns the next self. */
public interface OpponentModel {

    /** The belief after one more offer by the other side; at a cost that does not grow with the talk. */
    OpponentModel observe(int outcome);

    /** What the outcome is believed to be worth to the other side, in [0, 1]; empty without a belief. */
    Optional<Double> estimate(int outcome);
}

package io.entente.strategy;

import java.util.Optional;

/** What is believed of the other parties' preferences. */
public interface Belief {

    /** What the outcome is believed to be worth to the other side, in [0, 1]; empty without a belief. */
    Optional<Double> estimate(int outcome);
}

package io.entente.strategy;

import java.util.Map;
import java.util.Optional;

/** A fixed belief about the other side: known outcomes have a worth, all others 0; no belief where none is known. */
public record Believing(Map<Integer, Double> worth) implements OpponentModel {

    /** No belief. */
    public static final OpponentModel NOTHING = new Believing(Map.of());

    @Override
    public OpponentModel observe(int outcome) {
        return this;
    }

    @Override
    public Optional<Double> estimate(int outcome) {
        return worth.isEmpty() ? Optional.empty() : Optional.of(worth.getOrDefault(outcome, 0.0));
    }
}

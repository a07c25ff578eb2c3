package io.entente.market;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * An actor's utility in USD bn and the motives it is made of.
 *
 * @param motives terms by name; they sum to the utility
 */
public record Payoff(Map<Motive, Double> motives) {

    public Payoff {
        motives = Collections.unmodifiableMap(new EnumMap<>(motives));
    }

    /** The utility: the sum of the terms, in the order of the motives. */
    public double total() {
        double sum = 0;
        for (double term : motives.values()) {
            sum += term;
        }
        return sum;
    }

    /** One term; 0 where the actor does not have it. */
    public double of(Motive motive) {
        return motives.getOrDefault(motive, 0.0);
    }
}

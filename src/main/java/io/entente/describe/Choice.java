package io.entente.describe;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A described policy as a scenario names it: its type and the parameters given, the rest at their defaults.
 *
 * @param type name of a description
 * @param parameters values by parameter name: numbers or words
 */
public record Choice(String type, Map<String, Object> parameters) {

    public Choice {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The policy with all its defaults. */
    public static Choice of(String type) {
        return new Choice(type, Map.of());
    }
}

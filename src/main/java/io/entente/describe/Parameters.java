package io.entente.describe;

import java.util.Locale;
import java.util.Map;

/** The checked values of a policy's parameters, defaults filled in. */
public final class Parameters {

    private final Map<String, Object> values;

    Parameters(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** Whether the description has a parameter of this name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A real number. */
    public double number(String name) {
        return ((Number) values.get(name)).doubleValue();
    }

    /** A whole number. */
    public int count(String name) {
        return ((Number) values.get(name)).intValue();
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(
                type, String.valueOf(values.get(name)).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

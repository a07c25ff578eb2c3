package io.entente.describe;

import java.util.List;

/**
 * One parameter of a described policy.
 *
 * @param name as it is written in a scenario
 * @param kind what it holds
 * @param least smallest number allowed, inclusive; ignored for choices
 * @param most largest number allowed, inclusive; ignored for choices
 * @param choices the words allowed, for a choice; empty for numbers
 * @param standard the default: a {@link Double} or one of the choices
 * @param meaning one line for the reader
 * @param remedy what to write instead, completing "Maybe …"
 */
public record Parameter(
        String name,
        Kind kind,
        double least,
        double most,
        List<String> choices,
        Object standard,
        String meaning,
        String remedy) {

    /** What a parameter holds. */
    public enum Kind {
        /** A real number. */
        NUMBER,
        /** A whole number. */
        COUNT,
        /** One of a few words. */
        CHOICE
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** Why this value is not allowed, as "must …"; empty where it is. */
    public java.util.Optional<String> objection(Object value) {
        return switch (kind) {
            case CHOICE ->
                choices.contains(String.valueOf(value))
                        ? java.util.Optional.empty()
                        : java.util.Optional.of("be one of " + String.join(", ", choices));
            case COUNT, NUMBER -> objectionToNumber(value);
        };
    }

    private java.util.Optional<String> objectionToNumber(Object value) {
        if (!(value instanceof Number number)) {
            return java.util.Optional.of("be a number");
        }
        double x = number.doubleValue();
        if (kind == Kind.COUNT && x != StrictMath.rint(x)) {
            return java.util.Optional.of("be a whole number");
        }
        return x >= least && x <= most
                ? java.util.Optional.empty()
                : java.util.Optional.of("lie in [" + least + ", " + most + "]");
    }
}

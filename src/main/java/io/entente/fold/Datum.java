package io.entente.fold;

import io.entente.describe.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One value of a table. */
public sealed interface Datum {

    /** Nothing is known. */
    Datum MISSING = new Missing();

    /** Text, whatever characters it holds. */
    record Text(String text) implements Datum {}

    /** A finite number; its column says the unit. */
    record Real(double number) implements Datum {}

    /** A whole number. */
    record Whole(long number) implements Datum {}

    /** True or false. */
    record Flag(boolean flag) implements Datum {}

    /** Nothing is known. */
    record Missing() implements Datum {}

    /** The text of an identifier, a quarter, a word. */
    static Datum text(Object named) {
        return new Text(named.toString());
    }

    /** A constant of an enum as the log writes it. */
    static Datum word(Enum<?> constant) {
        return new Text(Words.of(constant));
    }

    /** Several texts as one, separated by semicolons; missing where there are none. */
    static Datum texts(List<?> named) {
        return named.isEmpty()
                ? MISSING
                : new Text(named.stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    /** A number. */
    static Datum number(double number) {
        return new Real(number);
    }

    /** A number, or missing. */
    static Datum number(Optional<Double> number) {
        return number.map(Datum::number).orElse(MISSING);
    }

    /** A whole number. */
    static Datum whole(long number) {
        return new Whole(number);
    }

    /** A whole number, or missing. */
    static Datum whole(Optional<Integer> number) {
        return number.map(Datum::whole).orElse(MISSING);
    }
}

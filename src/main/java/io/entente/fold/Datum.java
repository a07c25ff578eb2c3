package io.entente.fold;

import io.entente.describe.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One value of a table. */
public sealed interface Cell {

    /** Nothing is known. */
    Cell MISSING = new Missing();

    /** Text, whatever characters it holds. */
    record Text(String text) implements Cell {}

    /** A finite number; its column says the unit. */
    record Real(double number) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** True or false. */
    record Flag(boolean flag) implements Cell {}

    /** Nothing is known. */
    record Missing() implements Cell {}

    /** The text of an identifier, a quarter, a word. */
    static Cell text(Object named) {
        return new Text(named.toString());
    }

    /** A constant of an enum as the log writes it. */
    static Cell word(Enum<?> constant) {
        return new Text(Words.of(constant));
    }

    /** Several texts in one cell, separated by semicolons; missing where there are none. */
    static Cell texts(List<?> named) {
        return named.isEmpty()
                ? MISSING
                : new Text(named.stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    /** A number. */
    static Cell number(double number) {
        return new Real(number);
    }

    /** A number, or missing. */
    static Cell number(Optional<Double> number) {
        return number.map(Cell::number).orElse(MISSING);
    }

    /** A whole number. */
    static Cell whole(long number) {
        return new Whole(number);
    }

    /** A whole number, or missing. */
    static Cell whole(Optional<Integer> number) {
        return number.map(Cell::whole).orElse(MISSING);
    }
}

package io.entente.casebook;

import com.fasterxml.jackson.annotation.JsonValue;
import io.entente.game.Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a case, in the shape of the reference files.
 *
 * @param values by name: numbers, texts, lists, mappings, or {@link OneOf} where several are right
 * @param certificate what a reader can recheck; empty where the answer is a plain formula
 */
public record Answer(Map<String, Object> values, Optional<Certificate> certificate) {

    public Answer {
        values = new LinkedHashMap<>(values);
    }

    /** Several right values, of which a reference may name any: all ties of a solution. */
    public record OneOf(List<?> values) {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Every value that a reference might list: it may name some of them, in any order. */
    public record Catalogue(@JsonValue List<?> values) {

        public Catalogue {
            values = List.copyOf(values);
        }
    }

    /** One value as itself, several as a tie. */
    static Object oneOf(List<?> values) {
        return values.size() == 1 ? values.get(0) : new OneOf(values);
    }

    /** An answer of names and values that take turns. */
    static Answer of(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Answer(values, Optional.empty());
    }

    /** The same answer with a certificate. */
    Answer certified(Certificate proof) {
        return new Answer(values, Optional.of(proof));
    }
}

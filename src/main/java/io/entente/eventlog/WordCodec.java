package io.entente.eventlog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.describe.Words;
import java.util.Arrays;
import java.util.List;

/** The constants of an enum as lower-case words with hyphens. */
final class WordCodec implements TextCodec {

    private final List<Enum<?>> constants;
    private final List<String> words;

    WordCodec(Class<?> type) {
        constants = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        words = constants.stream().map(Words::of).toList();
    }

    @Override
    public String text(Object value) {
        return words.get(constants.indexOf((Enum<?>) value));
    }

    @Override
    public Object value(String text) {
        int index = words.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("expected " + label() + ", found " + text);
        }
        return constants.get(index);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    @Override
    public String label() {
        return String.join(" or ", words);
    }
}

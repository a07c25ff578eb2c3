package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.describe.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the constants of an enum, written in lower case with hyphens. */
final class WordShape implements Shape {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    /** All constants but those left out. */
    WordShape(Class<?> type, List<? extends Enum<?>> leftOut) {
        for (Object constant : type.getEnumConstants()) {
            if (!leftOut.contains(constant)) {
                constants.put(Words.of((Enum<?>) constant), constant);
            }
        }
    }

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        String word = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!constants.containsKey(word)) {
            faults.must(
                    node,
                    Nearest.rule(word, constants.keySet()),
                    Nearest.to(word, constants.keySet()).orElse(""));
        }
        return Optional.ofNullable(constants.get(word));
    }

    @Override
    public Node write(Object value) {
        return Node.text(Words.of((Enum<?>) value));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.words(constants.keySet());
    }
}

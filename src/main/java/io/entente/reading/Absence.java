package io.entente.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario's tree without an actor: no list names it, and what is between it and another is gone. */
record Absence(String actor) {

    Node in(Node node) {
        if (node instanceof Node.Sequence list) {
            List<Node> left = list.items().stream()
                    .filter(item -> !concerns(item))
                    .map(this::in)
                    .toList();
            return new Node.Sequence(list.place(), left);
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> left = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> {
                if (!key.equals(actor)) {
                    left.put(key, new Node.Entry(entry.key(), in(entry.value())));
                }
            });
            return new Node.Mapping(mapping.place(), left);
        }
        return node;
    }

    /** An item of a list that is the actor, or has it as one of its values. */
    private boolean concerns(Node item) {
        return item instanceof Node.Scalar scalar
                ? scalar.text().equals(actor)
                : item instanceof Node.Mapping mapping
                        && mapping.entries().values().stream()
                                .anyMatch(entry -> entry.value() instanceof Node.Scalar value
                                        && value.text().equals(actor));
    }
}

package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.quantity.Quarter;
import java.util.Optional;

/** A calendar quarter. */
record QuarterShape() implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        try {
            if (Quarter.PATTERN.matcher(text).matches()) {
                return Optional.of(Quarter.parse(text));
            }
            faults.must(node, "look like 2026-Q1", "write the year, a hyphen, Q and 1 to 4");
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), e);
        }
        return Optional.empty();
    }

    @Override
    public Node write(Object value) {
        return Node.text(value.toString());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.type("string").put("pattern", "^" + Quarter.PATTERN + "$");
    }
}

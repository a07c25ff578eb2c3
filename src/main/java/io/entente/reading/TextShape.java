package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A text.
 *
 * @param alsoNumbers whether a number is taken as it is written: a year
 */
record TextShape(boolean alsoNumbers) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar && isText(scalar.kind())) {
            return Optional.of(scalar.text());
        }
        boolean scalar = node instanceof Node.Scalar && !node.shown().equals("empty");
        faults.must(node, "be a text", scalar ? "put it in quotes" : "write a text in quotes");
        return Optional.empty();
    }

    private boolean isText(Node.Kind kind) {
        return kind == Node.Kind.TEXT || alsoNumbers && kind == Node.Kind.NUMBER;
    }

    @Override
    public Node write(Object value) {
        return Node.text((String) value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("string");
        if (alsoNumbers) {
            schema.putArray("type").add("string").add("number");
        }
        return schema;
    }
}

package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Any value, kept as text that reads back to it: what an override puts in a place whose shape it does not know. */
record ValueShape() implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        boolean plain = node instanceof Node.Scalar scalar && (!scalar.quoted() || isWord(scalar.text()));
        return Optional.of(plain ? ((Node.Scalar) node).text() : JsonText.of(node));
    }

    /** A text that needs no quotes. */
    private static boolean isWord(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_-]*") && Node.plain(text).kind() == Node.Kind.TEXT;
    }

    @Override
    public Node write(Object value) {
        return Node.plain((String) value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("string");
        schema.remove("type");
        return schema;
    }
}

package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** True or false. */
record FlagShape() implements Shape {

    private static final Set<String> YES = Set.of("yes", "on", "y", "1", "true");
    private static final Set<String> NO = Set.of("no", "off", "n", "0", "false");

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.FLAG) {
            return Optional.of(scalar.text().equalsIgnoreCase("true"));
        }
        faults.must(node, "be true or false", remedy(node));
        return Optional.empty();
    }

    private static String remedy(Node node) {
        String word = node instanceof Node.Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        return YES.contains(word) ? "true" : NO.contains(word) ? "false" : "";
    }

    @Override
    public Node write(Object value) {
        return Node.plain(value.toString());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.type("boolean");
    }
}

package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Something that need not be there; {@code none} takes it away where a profile or a default has it.
 *
 * @param inner what it is where it is there
 */
record OptionalShape(Shape inner) implements Shape {

    private static final String NONE = "none";

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(NONE)) {
            return absent();
        }
        return inner.read(node, faults).map(Optional::of);
    }

    @Override
    public Node write(Object value) {
        return ((Optional<?>) value).map(inner::write).orElseGet(() -> Node.text(NONE));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.anyOf(inner.schema(definitions), Definitions.words(List.of(NONE)));
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Optional.empty());
    }
}

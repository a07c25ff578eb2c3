package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping from names or words to values of one shape.
 *
 * @param key the shape of the keys
 * @param value the shape of the values
 * @param empty whether it may be empty
 */
record MapShape(Shape key, Shape value, boolean empty) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.must(node, "be a mapping", "write key: value, one a line");
            return Optional.empty();
        }
        if (mapping.entries().isEmpty() && !empty) {
            faults.must(node, "hold at least one key", "leave it out for the default");
            return Optional.empty();
        }
        int before = faults.count();
        Map<Object, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((word, entry) -> {
            Optional<Object> name = key.read(new Node.Scalar(entry.key().above(word), word, true), faults);
            Optional<Object> read = value.read(entry.value(), faults);
            name.ifPresent(k -> read.ifPresent(v -> values.put(k, v)));
        });
        return faults.count() == before ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Node write(Object map) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        ((Map<?, ?>) map)
                .forEach((k, v) -> entries.put(
                        ((Node.Scalar) key.write(k)).text(), new Node.Entry(Place.NOWHERE, value.write(v))));
        return new Node.Mapping(Place.NOWHERE, entries);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("object");
        schema.set("propertyNames", key.schema(definitions));
        schema.set("additionalProperties", value.schema(definitions));
        return empty ? schema : schema.put("minProperties", 1);
    }
}

package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of values of one shape.
 *
 * @param item the shape of each
 * @param kind what else holds of it
 */
record ListShape(Shape item, Kind kind) implements Shape {

    /** What holds of a list as a whole. */
    enum Kind {
        /** Nothing: it may be empty, items may be equal. */
        ANY,
        /** At least one item, no two of them equal. */
        DISTINCT,
        /** No two items equal, and their order means nothing. */
        SET
    }

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (!(node instanceof Node.Sequence list)) {
            boolean scalar = node instanceof Node.Scalar && !node.shown().equals("empty");
            faults.must(node, "be a list", scalar ? "write [" + node.shown() + "]" : "write [ ] around its items");
            return Optional.empty();
        }
        int before = faults.count();
        List<Object> items = new ArrayList<>();
        list.items().forEach(each -> item.read(each, faults).ifPresent(items::add));
        if (faults.count() == before) {
            checkWhole(list, items, faults);
        }
        boolean whole = faults.count() == before;
        return whole ? Optional.of(kind == Kind.SET ? new LinkedHashSet<>(items) : items) : Optional.empty();
    }

    private void checkWhole(Node.Sequence list, List<Object> items, Faults faults) {
        if (kind == Kind.DISTINCT && items.isEmpty()) {
            faults.must(list, "hold at least one item", "add one between the brackets");
        }
        Map<Object, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < items.size() && kind != Kind.ANY; i++) {
            if (seen.putIfAbsent(items.get(i), i) != null) {
                faults.must(list.items().get(i), "stand once in the list", "delete one of the two");
            }
        }
    }

    @Override
    public Node write(Object value) {
        return new Node.Sequence(
                Place.NOWHERE, ((Collection<?>) value).stream().map(item::write).toList());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("array");
        schema.set("items", item.schema(definitions));
        if (kind != Kind.ANY) {
            schema.put("uniqueItems", true);
        }
        return kind == Kind.DISTINCT ? schema.put("minItems", 1) : schema;
    }
}

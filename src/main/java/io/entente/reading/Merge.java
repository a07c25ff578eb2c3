package io.entente.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays what a scenario changes over what a profile says. Every value keeps the place where it was written. */
final class Merge {

    private static final String VALUE = "value";
    private static final String TYPE = "type";

    private Merge() {}

    /**
     * The base with the changes. Mappings are merged key by key, except that a figure whose value is given and a policy
     * whose type is given are replaced as a whole: the old source and the old parameters do not belong to them.
     */
    static Node over(Node base, Node change) {
        if (!(change instanceof Node.Mapping changes)
                || changes.get(VALUE).isPresent()
                || changes.get(TYPE).isPresent()) {
            return change;
        }
        if (!(longForm(base) instanceof Node.Mapping mapping)) {
            return change;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>(mapping.entries());
        changes.entries().forEach((key, entry) -> {
            Node.Entry before = merged.get(key);
            Node value = before == null ? entry.value() : over(before.value(), entry.value());
            merged.put(key, new Node.Entry(entry.key(), value));
        });
        return new Node.Mapping(base.place(), merged);
    }

    /** A figure or a policy in its long form, where it stands in its short one. */
    static Node longForm(Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() == Node.Kind.NOTHING) {
            return node;
        }
        String key = scalar.kind() == Node.Kind.NUMBER ? VALUE : TYPE;
        return new Node.Mapping(node.place(), Map.of(key, new Node.Entry(node.place(), node)));
    }
}

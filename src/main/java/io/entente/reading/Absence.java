package io.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is taken out of a scenario, as its tree tells under a key.
 *
 * @param actors their names
 */
record Absence(Set<String> actors) {

    private static final String KEY = "absent";

    Absence {
        actors = Set.copyOf(actors);
    }

    /** Whom a tree tells to be absent. */
    static Absence of(Node.Mapping root) {
        return new Absence(Set.copyOf(Casting.names(root, KEY)));
    }

    /** A tree in which an actor is absent, or is not. */
    static Node.Mapping switched(Node.Mapping root, String actor, boolean absent, Place place) {
        Absence one = new Absence(Set.of(actor));
        List<Node> names = new ArrayList<>();
        if (root.get(KEY).orElse(null) instanceof Node.Sequence list) {
            list.items().stream().filter(name -> !one.isOne(name)).forEach(names::add);
        }
        if (absent) {
            names.add(new Node.Scalar(place, actor, false));
        }
        return root.with(KEY, new Node.Entry(place, new Node.Sequence(place, names)));
    }

    boolean isEmpty() {
        return actors.isEmpty();
    }

    /** The tree without them: no list names one, and what is between one and another is gone. */
    Node.Mapping in(Node.Mapping mapping) {
        Map<String, Node.Entry> left = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!actors.contains(key)) {
                left.put(key, new Node.Entry(entry.key(), in(entry.value())));
            }
        });
        return new Node.Mapping(mapping.place(), left);
    }

    private Node in(Node node) {
        if (node instanceof Node.Sequence list) {
            List<Node> left = list.items().stream()
                    .filter(item -> !concerns(item))
                    .map(this::in)
                    .toList();
            return new Node.Sequence(list.place(), left);
        }
        return node instanceof Node.Mapping mapping ? in(mapping) : node;
    }

    /** An item of a list that is one of them, or has one as one of its values. */
    private boolean concerns(Node item) {
        return isOne(item)
                || item instanceof Node.Mapping mapping
                        && mapping.entries().values().stream().anyMatch(entry -> isOne(entry.value()));
    }

    private boolean isOne(Node node) {
        return node instanceof Node.Scalar scalar && actors.contains(scalar.text());
    }
}

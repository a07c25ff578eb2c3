package io.entente.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values set from outside, {@code path=value}, laid over a scenario's tree before anything is validated. A path is that
 * of the file, {@code contracts[0].termYears}, or begins with an actor, {@code openai.cashUsdBn}.
 */
final class Overrides {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]=]+)|\\[(\\d{1,6})]");
    private static final Pattern PATH = Pattern.compile("[^.\\[\\]=]+(?:\\.[^.\\[\\]=]+|\\[\\d{1,6}])*");
    private static final String OF_ACTORS = "overrides";

    private final Collection<String> keys;
    private final List<String> actors;
    private final Faults faults;

    private Overrides(Collection<String> keys, List<String> actors, Faults faults) {
        this.keys = keys;
        this.actors = actors;
        this.faults = faults;
    }

    /** The tree with the values set, in their order; what cannot be set is left out and among the faults. */
    static Node.Mapping apply(Node.Mapping root, List<String> sets, Collection<String> keys, Faults faults) {
        Node.Mapping tree = root;
        for (String set : sets) {
            tree = new Overrides(keys, Casting.names(tree), faults).apply(tree, set);
        }
        return tree;
    }

    /** Where an override stands that no file has. */
    static Place place(String set) {
        return Place.start("--set " + Place.shown(set));
    }

    private Node.Mapping apply(Node.Mapping root, String set) {
        Place start = place(set);
        int equals = set.indexOf('=');
        String path = equals < 0 ? set : set.substring(0, equals).strip();
        if (set.substring(equals + 1).isBlank()) {
            faults.add(start, "the override must give a value", "write \"\" for an empty text");
            return root;
        }
        if (equals < 0 || !PATH.matcher(path).matches()) {
            faults.add(start, "the override must look like path=value", "write for instance market.spotShare=0.2");
            return root;
        }
        if (actors.contains(path)) {
            return switched(root, path, set.substring(equals + 1).strip(), start);
        }
        Optional<List<Object>> steps = steps(root, path, start);
        Optional<Node> value = TreeParser.parse(start.file(), set.substring(equals + 1), faults);
        if (steps.isEmpty() || value.isEmpty()) {
            return root;
        }
        Setting setting = new Setting(steps.get(), value.get(), start, faults);
        return setting.in(Optional.of(root), 0) instanceof Node.Mapping changed ? changed : root;
    }

    /** An actor that takes part, or is absent. */
    private Node.Mapping switched(Node.Mapping root, String actor, String state, Place start) {
        if (!state.equals("on") && !state.equals("off")) {
            faults.add(
                    start,
                    "the actor (" + actor + ") must be on or off",
                    "write " + actor + "=off, or go on to a key of it");
        }
        return Absence.switched(root, actor, state.equals("off"), start);
    }

    private Optional<List<Object>> steps(Node.Mapping root, String path, Place start) {
        List<Object> steps = new ArrayList<>();
        Optional<String> actor = actors.stream()
                .filter(name -> path.equals(name) || path.startsWith(name + "."))
                .max(java.util.Comparator.comparingInt(String::length));
        actor.ifPresent(name -> steps.addAll(List.of(OF_ACTORS, name)));
        Matcher matcher = STEP.matcher(path);
        for (int from = actor.map(String::length).orElse(0); matcher.find(from); from = matcher.end()) {
            steps.add(matcher.group(1) == null ? Integer.valueOf(matcher.group(2)) : matcher.group(1));
        }
        if (keys.contains(steps.get(0))) {
            return Optional.of(steps);
        }
        List<String> known =
                Stream.concat(keys.stream(), new TreeSet<>(actors).stream()).toList();
        String first = String.valueOf(steps.get(0));
        Optional<String> meant = above(root, first).map(group -> group + "." + path);
        faults.unknown(
                start,
                "key or actor",
                first,
                known,
                meant.or(() -> Nearest.to(first, known)).orElse(""));
        return Optional.empty();
    }

    /** The key under which a scenario has another, for those who leave it out. */
    private static Optional<String> above(Node.Mapping root, String key) {
        return root.entries().entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof Node.Mapping below
                        && below.get(key).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One value on its way to its place. */
    private record Setting(List<Object> steps, Node value, Place start, Faults faults) {

        /** The node below the first {@code depth} steps with the value set; the node as it was where that cannot be. */
        Node in(Optional<Node> node, int depth) {
            if (depth == steps.size()) {
                return moved(value, path(depth));
            }
            if (steps.get(depth) instanceof Integer index) {
                return inList(node, index, depth);
            } else if (node.orElse(null) instanceof Node.Sequence list) {
                return keyOfList(list, depth);
            }
            Node.Mapping mapping = node.map(Merge::longForm)
                    .filter(Node.Mapping.class::isInstance)
                    .map(Node.Mapping.class::cast)
                    .orElseGet(() -> new Node.Mapping(start.withPath(path(depth)), Map.of()));
            String key = (String) steps.get(depth);
            Place place = start.withPath(path(depth + 1));
            return mapping.with(key, new Node.Entry(place, in(mapping.get(key), depth + 1)));
        }

        private Node inList(Optional<Node> node, int index, int depth) {
            List<Node> items =
                    new ArrayList<>(node.orElse(null) instanceof Node.Sequence list ? list.items() : List.of());
            if (index >= items.size()) {
                String rule = "the index (" + index + ") must be below " + items.size() + ", the length of the list";
                faults.add(
                        start.withPath(path(depth + 1)), rule, items.isEmpty() ? "" : "[" + (items.size() - 1) + "]");
                return node.orElse(new Node.Sequence(start, List.of()));
            }
            items.set(index, in(Optional.of(items.get(index)), depth + 1));
            return new Node.Sequence(node.orElseThrow().place(), items);
        }

        /** Faults a key where a list has none; one of its items is meant as the beginning of a path. */
        private Node keyOfList(Node.Sequence list, int depth) {
            String key = (String) steps.get(depth);
            boolean named = list.items().stream()
                    .anyMatch(item ->
                            item instanceof Node.Scalar name && name.text().equals(key));
            faults.add(
                    start.withPath(path(depth)),
                    "the key (" + Place.shown(key) + ") must be an index, as " + path(depth) + " is a list",
                    named ? "begin with " + key : "write [0] for the first item");
            return list;
        }

        private String path(int depth) {
            Place place = new Place("", 0, 0, "");
            for (Object step : steps.subList(0, depth)) {
                place = place.withPath(
                        step instanceof Integer index ? place.pathOf(index) : place.pathOf((String) step));
            }
            return place.path();
        }

        private Node moved(Node node, String path) {
            Place place = start.withPath(path);
            if (node instanceof Node.Scalar scalar) {
                return new Node.Scalar(place, scalar.text(), scalar.quoted());
            } else if (node instanceof Node.Sequence list) {
                List<Node> items = new ArrayList<>();
                list.items().forEach(item -> items.add(moved(item, place.pathOf(items.size()))));
                return new Node.Sequence(place, items);
            }
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            ((Node.Mapping) node)
                    .entries()
                    .forEach((key, entry) -> entries.put(
                            key,
                            new Node.Entry(
                                    place.withPath(place.pathOf(key)), moved(entry.value(), place.pathOf(key)))));
            return new Node.Mapping(place, entries);
        }
    }
}

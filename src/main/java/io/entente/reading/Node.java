package io.entente.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value as it stands in a file, before anybody knows what it means. Immutable. */
sealed interface Node {

    /** Where it stands. */
    Place place();

    /** How a message shows it, in parentheses. */
    String shown();

    /** What is written without brackets or keys. */
    record Scalar(Place place, String text, boolean quoted) implements Node {

        private static final Pattern NUMBER =
                Pattern.compile("[-+]?(?:(?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");
        private static final Pattern UNBOUNDED =
                Pattern.compile("[-+]?\\.?(?:inf(?:inity)?|nan)", Pattern.CASE_INSENSITIVE);
        private static final Set<String> FLAGS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
        private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL", "");

        /** What a reader of YAML 1.2 takes it for. */
        Kind kind() {
            if (quoted) {
                return Kind.TEXT;
            } else if (NOTHING.contains(text)) {
                return Kind.NOTHING;
            } else if (FLAGS.contains(text)) {
                return Kind.FLAG;
            }
            return NUMBER.matcher(text).matches() || UNBOUNDED.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
        }

        /** Its number; NaN or infinite for what no double holds. Only for {@link Kind#NUMBER}. */
        double number() {
            boolean bounded = !Character.isLetter(text.charAt(text.length() - 1));
            return bounded ? Double.parseDouble(text) : Double.NaN;
        }

        @Override
        public String shown() {
            return kind() == Kind.NOTHING ? "empty" : Place.shown(text);
        }
    }

    /** What kinds of scalars there are. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key. */
        Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The same with another value for a key, at its old place in the order or at the end. */
        Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(place, changed);
        }

        @Override
        public String shown() {
            return "a mapping";
        }
    }

    /**
     * A value under a key.
     *
     * @param key where the key stands
     * @param value what it says
     */
    record Entry(Place key, Node value) {}

    /** The node at the end of a path of keys and indices; the last one on the way where the path breaks off. */
    default Node at(Object... steps) {
        Node node = this;
        for (Object step : steps) {
            Optional<Node> next = node.step(step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private Optional<Node> step(Object step) {
        if (this instanceof Mapping mapping) {
            return mapping.get(String.valueOf(step));
        }
        return this instanceof Sequence list
                        && step instanceof Integer index
                        && index < list.items().size()
                ? Optional.of(list.items().get(index))
                : Optional.empty();
    }

    /** A text that stands in no file. */
    static Scalar text(String text) {
        return new Scalar(Place.NOWHERE, text, true);
    }

    /** A number or a flag that stands in no file. */
    static Scalar plain(String text) {
        return new Scalar(Place.NOWHERE, text, false);
    }
}

package io.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The defaults and ranges of all keys, from two files beside this class, which are written as scenarios are. */
final class Tables {

    private final Node.Mapping defaults;
    private final Map<String, Range> ranges = new LinkedHashMap<>();

    private Tables(Node.Mapping defaults, Node.Mapping ranges) {
        this.defaults = defaults;
        ranges.entries()
                .forEach((section, intervals) -> ((Node.Mapping) intervals.value())
                        .entries()
                        .forEach((interval, keys) -> {
                            Range range = Range.parse(interval);
                            ((Node.Sequence) keys.value())
                                    .items()
                                    .forEach(key -> this.ranges.put(section + "." + ((Node.Scalar) key).text(), range));
                        }));
    }

    /** The tables of this program. */
    static Tables load() {
        return new Tables(mapping("defaults.yaml"), mapping("ranges.yaml"));
    }

    /** What a key of a section means where it is left out; empty where it must be given. */
    Optional<Node> standard(String section, String key) {
        return defaults.get(section).map(Node.Mapping.class::cast).flatMap(keys -> keys.get(key));
    }

    /** Where the numbers of a key may lie. */
    Range range(String section, String key) {
        return ranges.getOrDefault(section + "." + key, Range.ANY);
    }

    /** Section and key of every default and every range, for checking that each belongs to something. */
    Map<String, Range> ranges() {
        return Map.copyOf(ranges);
    }

    /** All defaults by section. */
    Node.Mapping defaults() {
        return defaults;
    }

    private static Node.Mapping mapping(String resource) {
        Faults faults = new Faults();
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            Optional<Node> tree = SourceText.of(in.readAllBytes(), resource, faults)
                    .flatMap(text -> TreeParser.parse(resource, text, faults));
            faults.refuse();
            return (Node.Mapping) tree.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

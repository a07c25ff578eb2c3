package io.entente.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes a tree of the tokens of YAML, or of JSON, which is a part of it. Every value knows its line and column; keys
 * given twice, anchors, aliases, tags and second documents are refused, and so is what is too deep or too large to have
 * been written by hand.
 */
final class TreeParser {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int MOST_VALUES = 100_000;

    private final String file;
    private final Faults faults;
    private final ParserImpl events;
    private int values;

    private TreeParser(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.events = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /**
     * The tree of a configuration; empty where it has none. A file that is not there is a fault, told with the nearest name.
     *
     * @param shown the file as faults name it
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    static Optional<Node> read(Path file, String shown, Faults faults) {
        if (!Files.isRegularFile(file)) {
            boolean folder = Files.isDirectory(file);
            String rule = folder ? "it must be a file, it is a folder" : "the file must exist";
            String remedy = ProfileFolders.neighbour(file).orElse(folder ? "name a file in it" : "");
            faults.add(Place.start(shown), rule, remedy);
            return Optional.empty();
        }
        return SourceText.read(file, shown, faults).flatMap(text -> parse(shown, text, faults));
    }

    /** The tree of a text; empty where it has none. Faults that leave the rest readable do not end the reading. */
    static Optional<Node> parse(String file, String text, Faults faults) {
        try {
            return Optional.of(new TreeParser(file, text, faults).document());
        } catch (Unreadable e) {
            faults.add(e.place, e.getMessage(), e.remedy);
        } catch (MarkedYAMLException e) {
            Place place = place(file, Optional.ofNullable(e.getProblemMark()), "");
            faults.add(
                    place, "the text must be YAML: " + e.getProblem().replaceAll("\\R", " "), remedy(e.getProblem()));
        } catch (YAMLException | IllegalArgumentException e) {
            faults.add(Place.start(file), "the text must be YAML", "check its quotes and escapes");
        }
        return Optional.empty();
    }

    private static String remedy(String problem) {
        if (problem.contains("but found ':'")) {
            return "write a key before the colon";
        } else if (problem.contains("<document start>")) {
            return "delete what follows the end";
        } else if (problem.contains("cannot start any token")) {
            return "put the text in quotes";
        } else if (problem.contains("escape character")) {
            return "write \\\\ for a backslash, or put the text in single quotes";
        } else if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains a colon in quotes, or correct the indentation";
        } else if (problem.contains("expected <block end>")) {
            return "line the keys up in one column";
        } else if (problem.contains("expected ',' or")) {
            return "close the bracket, or add a comma";
        }
        return problem.contains("could not find expected ':'")
                ? "write key: value"
                : "check brackets, quotes and indentation";
    }

    private Node document() {
        events.getEvent(); // the stream starts
        Event start = events.getEvent();
        if (start instanceof StreamEndEvent) {
            throw new Unreadable(Place.start(file), "the file must not be empty", "start from a file in configs");
        }
        Node root = node(events.getEvent(), "", 0);
        events.getEvent(); // the document ends
        Event end = events.getEvent();
        if (!(end instanceof StreamEndEvent)) {
            throw new Unreadable(
                    place(end, ""), "the file must hold a single document", "delete the line --- and what follows");
        }
        return root;
    }

    private Node node(Event event, String path, int depth) {
        Place place = place(event, path);
        checkSize(place, depth);
        if (event instanceof AliasEvent alias) {
            throw new Unreadable(
                    place, "the alias (*" + alias.getAnchor() + ") must not be used", "write the value out");
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            throw new Unreadable(
                    place,
                    "the anchor (&" + named.getAnchor() + ") must not be used",
                    "write the value out where it is needed");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        } else if (event instanceof SequenceStartEvent list) {
            checkTag(place, list.getTag());
            return sequence(place, depth);
        }
        checkTag(place, ((MappingStartEvent) event).getTag());
        return mapping(place, depth);
    }

    private void checkSize(Place place, int depth) {
        values++;
        if (depth > DEEPEST) {
            throw new Unreadable(
                    place.withPath(""),
                    "values must nest at most " + DEEPEST + " deep",
                    "check brackets and indentation");
        }
        if (values > MOST_VALUES) {
            throw new Unreadable(
                    Place.start(file), "the file must hold at most " + MOST_VALUES + " values", "split it");
        }
    }

    private static void checkTag(Place place, String tag) {
        if (tag != null) {
            throw new Unreadable(place, "the tag (" + Place.shown(tag) + ") must not be used", "leave it out");
        }
    }

    private Node scalar(ScalarEvent event, Place place) {
        checkTag(place, event.getTag());
        if (event.getValue().length() > LONGEST_TEXT) {
            throw new Unreadable(place, "the text must hold at most 65536 characters", "shorten it");
        }
        return new Node.Scalar(place, event.getValue(), !event.isPlain());
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof SequenceEndEvent); event = events.getEvent()) {
            items.add(node(event, place.pathOf(items.size()), depth + 1));
        }
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.getEvent(); !(event instanceof MappingEndEvent); event = events.getEvent()) {
            String key = key(event, place);
            Place keyPlace = place(event, place.pathOf(key));
            Node value = node(events.getEvent(), place.pathOf(key), depth + 1);
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(keyPlace, value));
            if (first != null) {
                faults.add(
                        keyPlace,
                        "the key (" + Place.shown(key) + ") must stand once, it stands on line "
                                + first.key().line() + " too",
                        "delete one of the two");
            }
        }
        return new Node.Mapping(place, entries);
    }

    private String key(Event event, Place mapping) {
        Place place = place(event, mapping.path());
        if (event instanceof ScalarEvent scalar && scalar.getAnchor() == null && scalar.getTag() == null) {
            if (scalar.getValue().isBlank()) {
                throw new Unreadable(place, "the key must not be empty", "write a key before the colon");
            }
            return scalar.getValue();
        }
        throw new Unreadable(
                place, "the key must be a word", "put a text that begins with a special character in quotes");
    }

    private Place place(Event event, String path) {
        return place(file, Optional.ofNullable(event.getStartMark()), path);
    }

    private static Place place(String file, Optional<Mark> mark, String path) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1, path))
                .orElse(new Place(file, 0, 0, path));
    }

    /** Ends the reading of a text. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final String remedy;

        Unreadable(Place place, String rule, String remedy) {
            super(rule);
            this.place = place;
            this.remedy = remedy;
        }
    }
}

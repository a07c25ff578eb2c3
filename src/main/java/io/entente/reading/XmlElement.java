package io.entente.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file with where it stands; text between tags is left out. Document types and entities are
 * refused, as is what is too large or too deep to have been written by hand.
 */
record XmlElement(String name, Place place, Map<String, String> attributes, List<XmlElement> children) {

    private static final int LARGEST_BYTES = 1 << 24;
    private static final int DEEPEST = 32;

    /** Of many elements of one name the place of each; paths count from 1. */
    List<XmlElement> named(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The value of an attribute. */
    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /** The first element of this name among this one and all below, in the order of the file. */
    Optional<XmlElement> first(String wanted) {
        if (name.equals(wanted)) {
            return Optional.of(this);
        }
        return children.stream().flatMap(child -> child.first(wanted).stream()).findFirst();
    }

    /** The root of an existing file; empty where it is not XML. Throws UncheckedIOException where it cannot be read. */
    static Optional<XmlElement> read(Path path, String shown, Faults faults) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                faults.add(Place.start(shown), "the file must hold at most 16 MB", "check that it is the right file");
                return Optional.empty();
            }
            return parse(bytes, shown, faults);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + shown, e);
        }
    }

    private static Optional<XmlElement> parse(byte[] bytes, String file, Faults faults) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Builder(file, faults).build(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            faults.add(place(file, Optional.ofNullable(e.getLocation())), "the text must be XML: " + problem(e), "");
        } catch (RuntimeException e) {
            faults.add(Place.start(file), "the text must be XML", "check its encoding");
        }
        return Optional.empty();
    }

    private static Place place(String file, Optional<Location> location) {
        return new Place(
                file,
                location.map(Location::getLineNumber).orElse(0),
                location.map(Location::getColumnNumber).orElse(0),
                "");
    }

    /** What the parser says, without the position and in one line. */
    private static String problem(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String text = start < 0 ? message : message.substring(start + "Message: ".length());
        return text.replaceAll("\\R", " ").replaceAll("\\.?\\s*$", "");
    }

    /** Builds the tree while the parser goes through the file. */
    private static final class Builder {

        private final String file;
        private final Faults faults;
        private final Deque<XmlElement> open = new ArrayDeque<>();

        Builder(String file, Faults faults) {
            this.file = file;
            this.faults = faults;
        }

        Optional<XmlElement> build(XMLStreamReader events) throws XMLStreamException {
            Optional<XmlElement> root = Optional.empty();
            while (events.hasNext()) {
                int event = events.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (open.size() == DEEPEST) {
                        faults.add(
                                place(file, Optional.of(events.getLocation())),
                                "elements must be nested at most " + DEEPEST + " deep",
                                "");
                        return Optional.empty();
                    }
                    open(events);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    root = Optional.of(open.pop());
                }
            }
            return root;
        }

        private void open(XMLStreamReader events) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < events.getAttributeCount(); i++) {
                attributes.put(events.getAttributeLocalName(i), events.getAttributeValue(i));
            }
            String name = events.getLocalName();
            Optional<XmlElement> parent = Optional.ofNullable(open.peek());
            Place place = place(file, Optional.of(events.getLocation()))
                    .withPath(parent.map(p -> p.pathOf(name)).orElse(name));
            XmlElement element =
                    new XmlElement(name, place, Collections.unmodifiableMap(attributes), new ArrayList<>());
            parent.ifPresent(p -> p.children.add(element));
            open.push(element);
        }
    }

    private String pathOf(String child) {
        return place.path() + "/" + child + "[" + (named(child).size() + 1) + "]";
    }
}

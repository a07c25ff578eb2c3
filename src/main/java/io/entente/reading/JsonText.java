package io.entente.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Trees as JSON: keys in their order, no white space, numbers as they stand. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** The text of a tree. */
    static String of(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(node, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The tree as Jackson has it. */
    static JsonNode tree(Node node) {
        try {
            return new ObjectMapper().readTree(of(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            generator.writeStartObject();
            for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
                generator.writeFieldName(entry.getKey());
                write(entry.getValue().value(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            generator.writeStartArray();
            for (Node item : list.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else {
            write((Node.Scalar) node, generator);
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator generator) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> generator.writeString(scalar.text());
            case FLAG -> generator.writeBoolean(scalar.text().equalsIgnoreCase("true"));
            case NOTHING -> generator.writeNull();
            case NUMBER -> {
                double x = scalar.number();
                if (Double.isFinite(x)) {
                    generator.writeNumber(Numbers.text(x));
                } else {
                    generator.writeNull(); // JSON has no such number
                }
            }
        }
    }
}

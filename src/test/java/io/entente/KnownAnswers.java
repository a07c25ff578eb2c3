package io.entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Solved problems from the test resources; every case names its source. */
public final class KnownAnswers {

    private KnownAnswers() {}

    /** A solved problem. Its text is what a failing test shows. */
    public record Case(String id, JsonNode inputs, JsonNode expected, double tolerance) {

        /** An expected number. */
        public double expected(String name) {
            return number(expected.get(name));
        }

        /** Input numbers. */
        public List<Double> inputs(String name) {
            return numbers(inputs.get(name));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** The cases of one kind in a file of {@code known-answers}; fails where there is none. */
    public static Stream<Case> of(String topic, String kind) {
        List<Case> cases = StreamSupport.stream(read(topic).get("cases").spliterator(), false)
                .filter(node -> node.get("kind").asText().equals(kind))
                .map(node -> new Case(
                        node.get("id").asText(),
                        node.get("inputs"),
                        node.get("expected"),
                        node.get("tolerance").asDouble()))
                .toList();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("No known answer of kind " + kind + " on " + topic);
        }
        return cases.stream();
    }

    /** A number, or a fraction written as text: {@code "10/19"}. */
    public static double number(JsonNode node) {
        if (!node.isTextual()) {
            return node.doubleValue();
        }
        String[] parts = node.asText().split("/", 2);
        return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
    }

    /** Numbers or fractions. */
    public static List<Double> numbers(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(KnownAnswers::number)
                .toList();
    }

    private static JsonNode read(String topic) {
        String path = "/known-answers/" + topic + ".json";
        try (InputStream stream = KnownAnswers.class.getResourceAsStream(path)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

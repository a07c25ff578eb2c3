package io.entente.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds an answer against what is expected. Numbers may differ by the tolerance, texts and sizes of lists not at all.
 * The answer may say more than is expected; of {@link Answer.OneOf} any will do. Lists are compared in order, and lists
 * of lists, such as points, in any order.
 */
final class Comparison {

    private final double tolerance;

    Comparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** What differs, each as a sentence; nothing where the answer is right. */
    List<String> differences(JsonNode expected, Map<String, Object> answer) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (!answer.containsKey(field.getKey())) {
                differences.add(field.getKey() + " is expected and not answered");
            } else if (!equal(field.getValue(), answer.get(field.getKey()))) {
                differences.add(field.getKey() + " is " + Shown.of(answer.get(field.getKey())) + ", expected "
                        + field.getValue() + difference(field.getValue(), answer.get(field.getKey())));
            }
        }
        return differences;
    }

    private static String difference(JsonNode expected, Object answer) {
        Optional<Double> wanted = number(expected);
        return wanted.isPresent() && answer instanceof Number given
                ? " (off by " + Math.abs(wanted.get() - given.doubleValue()) + ")"
                : "";
    }

    private boolean equal(JsonNode expected, Object answer) {
        if (answer instanceof Answer.OneOf ties) {
            return ties.values().isEmpty() && (expected.isNull() || expected.isEmpty())
                    || ties.values().stream().anyMatch(value -> equal(expected, value))
                    || expected.isArray() && equalLists(expected, ties.values());
        }
        if (answer instanceof Answer.Catalogue catalogue) {
            return expected.isArray() && listed(expected, catalogue.values());
        }
        if (answer instanceof Number given) {
            return number(expected)
                    .filter(wanted -> Math.abs(wanted - given.doubleValue()) <= tolerance)
                    .isPresent();
        }
        if (answer instanceof List<?> list) {
            return expected.isArray() && (equalLists(expected, list) || equalSets(expected, list));
        }
        if (answer instanceof Map<?, ?> map) {
            return expected.isObject() && equalMaps(expected, map);
        }
        return expected.isValueNode() && String.valueOf(answer).equals(expected.asText());
    }

    private boolean listed(JsonNode expected, List<?> values) {
        for (JsonNode item : expected) {
            if (values.stream().noneMatch(value -> equal(item, value))) {
                return false;
            }
        }
        return true;
    }

    private boolean equalLists(JsonNode expected, List<?> answer) {
        if (expected.size() != answer.size()) {
            return false;
        }
        for (int i = 0; i < answer.size(); i++) {
            if (!equal(expected.get(i), answer.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean equalSets(JsonNode expected, List<?> answer) {
        boolean nested = answer.stream().allMatch(item -> item instanceof List);
        if (!nested || expected.size() != answer.size()) {
            return false;
        }
        List<Object> left = new ArrayList<>(answer);
        for (JsonNode wanted : expected) {
            Optional<Object> match =
                    left.stream().filter(item -> equal(wanted, item)).findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        return true;
    }

    private boolean equalMaps(JsonNode expected, Map<?, ?> answer) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (!answer.containsKey(field.getKey()) || !equal(field.getValue(), answer.get(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Double> number(JsonNode node) {
        try {
            return Optional.of(Inputs.number(node, ""));
        } catch (CaseFaultException notANumber) {
            return Optional.empty();
        }
    }
}

package io.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two configurations, and only that. Items of lists are matched by what names them. */
final class ConfigurationDifference {

    private static final List<String> NAMES = List.of("id", "name", "path");

    private final List<Change> changes = new ArrayList<>();

    private ConfigurationDifference() {}

    /**
     * A value that differs.
     *
     * @param path of the value
     * @param before as JSON; {@code not given} where it is not there
     * @param after likewise
     */
    record Change(String path, String before, String after) {

        /** The path as {@code --set} takes it. */
        String setting() {
            return path.substring(1);
        }
    }

    static List<Change> between(JsonNode before, JsonNode after) {
        ConfigurationDifference difference = new ConfigurationDifference();
        difference.compare("", before, after);
        return difference.changes;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        boolean both = before.isContainerNode() && before.getNodeType() == after.getNodeType();
        if (!both) {
            changes.add(new Change(path, shown(before), shown(after)));
            return;
        }
        Map<String, JsonNode> first = children(before);
        Map<String, JsonNode> second = children(after);
        first.forEach((key, value) -> compare(path + key, value, second.getOrDefault(key, missing())));
        second.forEach((key, value) -> {
            if (!first.containsKey(key)) {
                compare(path + key, missing(), value);
            }
        });
    }

    private static JsonNode missing() {
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private static Map<String, JsonNode> children(JsonNode node) {
        Map<String, JsonNode> children = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> children.put("." + entry.getKey(), entry.getValue()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String key = "[" + name(node.get(i), i) + "]";
            children.put(children.containsKey(key) ? "[" + i + "]" : key, node.get(i));
        }
        return children;
    }

    private static String name(JsonNode item, int index) {
        if (item.isTextual()) {
            return item.asText();
        }
        if (item.has("hyperscaler") && item.has("lab")) {
            return item.get("hyperscaler").asText() + "~" + item.get("lab").asText();
        }
        return NAMES.stream()
                .filter(item::has)
                .map(key -> item.get(key).asText())
                .findFirst()
                .orElse(Integer.toString(index));
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return "not given";
        }
        String text = node.toString();
        return text.length() > 80 ? text.substring(0, 77) + "..." : text;
    }
}

package io.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where two lines of a log differ, by key. */
final class LineDifference {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LineDifference() {}

    /** For instance {@code OfferMade, payload/reason/target: recorded 1.5, run again 1.25}. */
    static String of(String recorded, String again) {
        try {
            JsonNode then = MAPPER.readTree(recorded);
            JsonNode now = MAPPER.readTree(again);
            return then.path("type").asText()
                    + find("", then, now).map(text -> ", " + text).orElse(", written in another way");
        } catch (JsonProcessingException unreadable) {
            return "the recorded line is no JSON";
        }
    }

    private static Optional<String> find(String path, JsonNode then, JsonNode now) {
        if (then.equals(now)) {
            return Optional.empty();
        }
        if (then.isObject() && now.isObject()) {
            Set<String> keys = new LinkedHashSet<>();
            then.fieldNames().forEachRemaining(keys::add);
            now.fieldNames().forEachRemaining(keys::add);
            return keys.stream()
                    .map(key -> find(path + (path.isEmpty() ? "" : "/") + key, then.path(key), now.path(key)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (then.isArray() && now.isArray() && then.size() == now.size()) {
            for (int i = 0; i < then.size(); i++) {
                if (!then.get(i).equals(now.get(i))) {
                    return find(path + "/" + i, then.get(i), now.get(i));
                }
            }
        }
        return Optional.of(path + ": recorded " + shown(then) + ", run again " + shown(now));
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}

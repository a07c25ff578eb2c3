package io.entente.reading;

import io.entente.describe.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a message speaks of the names that would have been right. */
final class Nearest {

    private static final int MOST_LISTED = 24;
    private static final int SHOWN_OF_MORE = 8;
    private static final int LONGEST_NAME = 64;

    /** What programs write that take YAML's on and off for truth values. */
    private static final Map<String, String> SWITCHES = Map.of("true", "on", "false", "off");

    private Nearest() {}

    /** The name most like the word, or one that begins with it, or holds it; empty where none is like it. */
    static Optional<String> to(String word, Collection<String> names) {
        String cut = word.length() > LONGEST_NAME ? word.substring(0, LONGEST_NAME) : word;
        return Optional.ofNullable(SWITCHES.get(cut))
                .filter(names::contains)
                .or(() -> new Vocabulary("name", List.copyOf(names)).nearest(cut))
                .or(() -> names.stream()
                        .filter(name -> cut.length() > 2 && name.startsWith(cut))
                        .findFirst())
                .or(() -> names.stream()
                        .filter(name -> cut.length() > 3 && lower(name).contains(lower(cut)))
                        .findFirst());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The rule "be one of …": all names where they are few, else a few with the same first letter. */
    static String rule(String word, Collection<String> names) {
        if (names.isEmpty()) {
            return "exist, and there is none";
        }
        if (names.size() > MOST_LISTED) {
            String first = word.isEmpty() ? "" : word.substring(0, 1);
            return names.stream()
                    .sorted(Comparator.comparing(name -> !name.startsWith(first)))
                    .limit(SHOWN_OF_MORE)
                    .collect(Collectors.joining(", ", "be one of ", ", …"));
        }
        return names.size() == 1 ? "be " + names.iterator().next() : "be one of " + String.join(", ", names);
    }
}

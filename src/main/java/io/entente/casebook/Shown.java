package io.entente.casebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of answers in one line of text. */
final class Shown {

    private static final int MOST_ITEMS = 6;

    private Shown() {}

    static String of(Object value) {
        if (value instanceof Double number) {
            return number == StrictMath.rint(number) && Math.abs(number) < 1e9
                    ? Long.toString(number.longValue())
                    : String.format(Locale.ROOT, "%.9g", number).replaceAll("0+$", "");
        }
        if (value instanceof Answer.OneOf ties) {
            return ties.values().isEmpty()
                    ? "none"
                    : ties.values().stream().map(Shown::of).collect(Collectors.joining(" or "));
        }
        if (value instanceof Answer.Catalogue catalogue) {
            return of(catalogue.values());
        }
        if (value instanceof List<?> list) {
            String items = list.stream().limit(MOST_ITEMS).map(Shown::of).collect(Collectors.joining(", "));
            return "(" + items + (list.size() > MOST_ITEMS ? ", … " + list.size() + " in all" : "") + ")";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}

package io.entente.fold.story;

import io.entente.event.IndicesMeasured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of the whole industry, start and end.
 *
 * @param name as it stands in the log, units in the name
 * @param topic {@code circularity}, {@code concentration}, {@code prices} or {@code other}
 * @param start first measured value
 * @param end last measured value
 */
public record IndexFacts(String name, String topic, double start, double end) {

    /** Every index that was ever measured, in the order of its names. */
    static List<IndexFacts> of(Chronicle chronicle) {
        List<Map<String, Double>> measured = chronicle.all(IndicesMeasured.class).stream()
                .map(m -> m.event().indices())
                .toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        Map<String, Double> first = measured.get(0);
        List<IndexFacts> facts = new ArrayList<>();
        measured.get(measured.size() - 1)
                .forEach((name, end) -> facts.add(new IndexFacts(
                        name, topic(name), Optional.ofNullable(first.get(name)).orElse(end), end)));
        return List.copyOf(facts);
    }

    private static String topic(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("circul") || lower.contains("roundtrip")) {
            return "circularity";
        }
        if (lower.contains("hhi")) {
            return "concentration";
        }
        return lower.contains("price") || lower.contains("surplus") ? "prices" : "other";
    }

    /** The name as a person reads it, without its unit. */
    String label() {
        String words = Words.spaced(name.replaceAll("(UsdBn|Gw)$", ""));
        return words.replaceAll("(?i)\\bmhhi\\b", "MHHI").replaceAll("(?i)\\bhhi\\b", "HHI");
    }

    /** A value in the unit of the name. */
    String shown(double value) {
        if (name.endsWith("UsdBn")) {
            return Figures.usd(value);
        }
        if (topic.equals("concentration")) {
            return Figures.count(value);
        }
        return topic.equals("circularity") || name.endsWith("Share")
                ? Figures.exactPercent(value)
                : Figures.ratio(value);
    }

    /** The change in the unit of the name. */
    String change() {
        double change = end - start;
        String size = name.endsWith("UsdBn")
                ? Figures.signedUsd(change)
                : (change > 0 ? "+" : "") + shown(change).replace(" %", " points");
        return shown(start).equals(shown(end)) ? "unchanged" : size;
    }
}

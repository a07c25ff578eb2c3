package io.entente.fold.story;

import io.entente.event.IndicesMeasured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A figure of the whole industry, start and end.
 *
 * @param name as it stands in the log, units in the name
 * @param topic {@code circularity}, {@code concentration}, {@code prices} or {@code other}
 * @param start first measured value
 * @param since when that was: {@code start}, or the first quarter for what only a quarter has
 * @param end last measured value
 */
public record IndexFacts(String name, String topic, double start, String since, double end) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("hhiClouds", "HHI of clouds"),
            Map.entry("hhiModels", "HHI of models"),
            Map.entry("mhhiModels", "MHHI of models"),
            Map.entry("circulationRatio", "Circulation ratio, last four quarters"),
            Map.entry("circularUsdBn", "Money in circles, last four quarters"),
            Map.entry("largestRoundTripMultiple", "Largest commitment over investment"),
            Map.entry("labsPerCloud", "Labs on a cloud, by its share"),
            Map.entry("cloudsPerLab", "Clouds of a lab"),
            Map.entry("smallCloudShare", "Share of small clouds"));

    /** Every index that was ever measured, in the order of its names. */
    static List<IndexFacts> of(Chronicle chronicle) {
        Map<String, IndexFacts> facts = new TreeMap<>();
        for (Occurrence<IndicesMeasured> measured : chronicle.all(IndicesMeasured.class)) {
            measured.event()
                    .indices()
                    .forEach((name, value) -> facts.merge(
                            name,
                            new IndexFacts(name, topic(name), value, measured.when(), value),
                            (first, latest) -> first.until(latest.end)));
        }
        return List.copyOf(facts.values());
    }

    private IndexFacts until(double latest) {
        return new IndexFacts(name, topic, start, since, latest);
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

    /** Whether it is an amount of money. */
    boolean isMoney() {
        return name.endsWith("UsdBn");
    }

    /** The name as a person reads it, without its unit. */
    public String label() {
        return LABELS.getOrDefault(name, Spelling.spaced(name.replaceAll("(UsdBn|Gw|Multiple)$", "")));
    }

    /** A value in the unit of the name. */
    public String shown(double value) {
        if (isMoney()) {
            return Figures.usd(value);
        }
        if (name.endsWith("Multiple")) {
            return Figures.plain(value) + "×";
        }
        if (topic.equals("concentration")) {
            return Figures.count(value);
        }
        return topic.equals("circularity") || name.endsWith("Share")
                ? Figures.exactPercent(value)
                : Figures.ratio(value);
    }

    /** The first value, with its quarter unless it is from the start. */
    String shownStart() {
        return shown(start) + (since.equals(Occurrence.START) ? "" : " (" + since + ")");
    }

    /** The change in the unit of the name. */
    public String change() {
        double change = end - start;
        String size = isMoney()
                ? Figures.signedUsd(change)
                : (change > 0 ? "+" : "") + shown(change).replace(" %", " points");
        return shown(start).equals(shown(end)) ? "unchanged" : size;
    }
}

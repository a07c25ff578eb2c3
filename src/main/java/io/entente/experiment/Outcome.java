package io.entente.experiment;

import io.entente.alliance.Role;
import io.entente.event.ActorUpdated;
import io.entente.event.AllianceChanged;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.IndicesMeasured;
import io.entente.event.RunEnded;
import io.entente.eventlog.LogRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a run came to, as far as runs are compared.
 *
 * @param metrics by name
 * @param structure who was linked to whom by what at the end
 * @param deals that were signed, in the order of their parties
 */
public record Outcome(Map<String, Double> metrics, String structure, List<Bond> deals) {

    private static final String UTILITY = "utilityUsdBn";
    private static final Set<String> OF_THE_INDUSTRY = Set.of(
            "signed",
            "failed",
            "blocked",
            "amended",
            "aiCloudSpendUsdBn",
            "circularUsdBn",
            "circulationRatio",
            "cloudsPerLab",
            "consumerSurplusUsdBn",
            "hhiClouds",
            "hhiModels",
            "labsPerCloud",
            "largestRoundTripMultiple",
            "mhhiModels",
            "priceIndex",
            "smallCloudShare");

    public Outcome {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
        deals = List.copyOf(deals);
    }

    /** What a log comes to: deals by fate, the industry's indices at the end, and everybody's utility then. */
    public static Outcome of(List<LogRecord> log) {
        return new Outcome(
                metrics(log),
                last(log, AllianceChanged.class).map(AllianceChanged::structure).orElse(""),
                deals(log));
    }

    private static List<Bond> deals(List<LogRecord> log) {
        return log.stream()
                .flatMap(line ->
                        line.payload() instanceof DealSigned signed ? Stream.of(Bond.of(signed)) : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a metric may have that name, upper and lower case alike. */
    static boolean isMetric(String name) {
        return OF_THE_INDUSTRY.stream().anyMatch(name::equalsIgnoreCase)
                || name.regionMatches(true, 0, UTILITY + ".", 0, UTILITY.length() + 1);
    }

    /** The last event of a kind. */
    static <E extends Event> Optional<E> last(List<LogRecord> log, Class<E> kind) {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (kind.isInstance(log.get(i).payload())) {
                return Optional.of(kind.cast(log.get(i).payload()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Double> metrics(List<LogRecord> log) {
        Map<String, Double> metrics = new TreeMap<>();
        last(log, RunEnded.class).ifPresent(ended -> {
            metrics.put("signed", (double) ended.signed());
            metrics.put("failed", (double) ended.failed());
            metrics.put("blocked", (double) ended.blocked());
        });
        long amended = log.stream()
                .filter(line -> line.payload() instanceof DealSigned signed
                        && signed.amends().isPresent())
                .count();
        metrics.put("amended", (double) amended);
        last(log, IndicesMeasured.class).ifPresent(measured -> metrics.putAll(measured.indices()));
        for (LogRecord line : log) {
            if (line.payload() instanceof ActorUpdated updated
                    && updated.figures().containsKey(UTILITY)) {
                metrics.put(UTILITY + "." + updated.actor(), updated.figures().get(UTILITY));
            }
        }
        return metrics;
    }

    /** The ties at the end, role by role. */
    Set<Bond> ties() {
        Set<Bond> ties = new TreeSet<>();
        for (String cloud : structure.split(";")) {
            int at = cloud.indexOf('>');
            for (String lab : at < 0 ? new String[0] : cloud.substring(at + 1).split(",")) {
                String[] tied = lab.split(":");
                tied[1].chars()
                        .mapToObj(letter -> Bond.of(cloud.substring(0, at), tied[0], Role.of((char) letter)))
                        .forEach(ties::add);
            }
        }
        return ties;
    }
}

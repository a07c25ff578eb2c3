package io.entente.report;

import io.entente.describe.Words;
import io.entente.event.ReviewDecided;
import io.entente.event.RunStarted;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.fold.story.Explanation;
import io.entente.fold.story.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the page of a run shows.
 *
 * @param summary what the run comes down to
 * @param story quarter by quarter
 * @param findings sentences, each with the event it rests on
 * @param actors who takes part
 * @param events the log, column by column
 * @param networks who is allied with whom, from event to event
 * @param payments by year, payer, payee and purpose
 * @param reviews rulings with the lenses' scores
 * @param tables the run's tables, column by column
 * @param scenario in full, as YAML
 * @param logHash hash of the log's last line
 */
record RunData(
        Summary summary,
        Explanation story,
        List<Finding> findings,
        List<Actor> actors,
        Events events,
        List<Network> networks,
        List<Payments.Sum> payments,
        List<Review> reviews,
        Map<String, Map<String, List<Object>>> tables,
        String scenario,
        String logHash) {

    /** Somebody who takes part. */
    record Actor(String id, String name, String kind) {}

    /**
     * The log without its contents.
     *
     * @param types names of the kinds of events
     * @param type of each event, as a place among them
     * @param period of each, null before the first
     */
    record Events(List<String> types, List<Integer> type, List<Integer> period) {}

    /** A ruling: scores by lens. */
    record Review(
            long seq,
            String regulator,
            String pair,
            String ruling,
            double probability,
            Map<String, Double> scores,
            String remedies) {}

    static RunData of(List<LogRecord> log, RunPage.Results results) {
        Map<String, Map<String, List<Object>>> tables = new TreeMap<>();
        results.tables().forEach((name, table) -> tables.put(name, Columns.of(table)));
        return new RunData(
                results.summary(),
                Explanation.of(log, Optional.empty()),
                Finding.of(results.summary()),
                actors(EventLogReader.started(log)),
                events(log),
                Network.of(log),
                Payments.of(log),
                reviews(log),
                tables,
                results.scenario(),
                results.logHash());
    }

    private static List<Actor> actors(RunStarted started) {
        return started.participants().stream()
                .map(p -> new Actor(p.actor().value(), p.name(), p.kind()))
                .toList();
    }

    private static Events events(List<LogRecord> log) {
        List<String> types = new ArrayList<>();
        List<Integer> type = new ArrayList<>(log.size());
        List<Integer> period = new ArrayList<>(log.size());
        for (LogRecord line : log) {
            String name = line.payload().type();
            if (!types.contains(name)) {
                types.add(name);
            }
            type.add(types.indexOf(name));
            period.add(line.period().orElse(null));
        }
        return new Events(types, type, period);
    }

    private static List<Review> reviews(List<LogRecord> log) {
        List<Review> reviews = new ArrayList<>();
        for (LogRecord line : log) {
            if (line.payload() instanceof ReviewDecided decided) {
                Map<String, Double> scores = new TreeMap<>();
                decided.scores().forEach((lens, score) -> scores.put(Words.of(lens), score));
                reviews.add(new Review(
                        line.seq(),
                        decided.regulator().value(),
                        decided.hyperscaler() + "~" + decided.lab(),
                        Words.of(decided.ruling()),
                        decided.probability(),
                        scores,
                        String.join(
                                "; ", decided.remedies().stream().map(Words::of).toList())));
            }
        }
        return reviews;
    }
}

package io.entente.cli;

import io.entente.event.DealBlocked;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.PeriodStarted;
import io.entente.event.ReviewOpened;
import io.entente.event.RunEnded;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.eventlog.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of each quarter while events pass by on their way to the log; on a terminal, also of the round at hand. */
final class Progress implements EventSink {

    /** What is counted, by event type, in the order in which it is told. */
    private static final Map<String, String> COUNTED = counted();

    private final EventSink next;
    private final Terminal terminal;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private String quarter = "";
    private Optional<Integer> round = Optional.empty();

    Progress(EventSink next, Terminal terminal) {
        this.next = next;
        this.terminal = terminal;
    }

    @Override
    public LogRecord append(Moment moment, Event event) {
        LogRecord record = next.append(moment, event);
        if (event instanceof PeriodStarted started) {
            endQuarter();
            quarter = started.quarter().toString();
            rewrite(line(), false);
        } else if (event instanceof RunEnded) {
            endQuarter();
        } else {
            counts.merge(record.type(), 1, Integer::sum);
            if (!moment.round().equals(round)) {
                round = moment.round();
                rewrite(line() + round.map(r -> "  round " + (r + 1)).orElse(""), false);
            }
        }
        return record;
    }

    private void endQuarter() {
        if (!quarter.isEmpty()) {
            rewrite(line(), true);
        }
        quarter = "";
        counts.clear();
    }

    private String line() {
        String told = COUNTED.entrySet().stream()
                .filter(entry -> counts.containsKey(entry.getKey()))
                .map(entry -> words(counts.get(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
        return quarter + "  " + (told.isEmpty() ? "no talks" : told);
    }

    private static String words(int count, String noun) {
        return count + " " + (count == 1 ? noun.replaceAll("s$", "") : noun);
    }

    private void rewrite(String line, boolean done) {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K" + line + (done ? System.lineSeparator() : ""));
            terminal.err().flush();
        } else if (done) {
            terminal.err().println(line);
            terminal.err().flush();
        }
    }

    @Override
    public LogSummary summary() {
        return next.summary();
    }

    @Override
    public void flush() {
        next.flush();
    }

    @Override
    public void close() {
        next.close();
    }

    private static Map<String, String> counted() {
        Map<String, String> words = new LinkedHashMap<>();
        List.of(
                        Map.entry(TalksOpened.class, "talks"),
                        Map.entry(DealSigned.class, "signed"),
                        Map.entry(TalksFailed.class, "failed"),
                        Map.entry(DealDropped.class, "dropped"),
                        Map.entry(ReviewOpened.class, "reviews"),
                        Map.entry(DealBlocked.class, "blocked"),
                        Map.entry(DealWithdrawn.class, "withdrawn"))
                .forEach(entry -> words.put(entry.getKey().getSimpleName(), entry.getValue()));
        return java.util.Collections.unmodifiableMap(words);
    }
}

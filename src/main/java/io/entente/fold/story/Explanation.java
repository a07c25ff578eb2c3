package io.entente.fold.story;

import io.entente.event.Event;
import io.entente.eventlog.LogRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run told quarter by quarter.
 *
 * @param run which run
 * @param subject whom it is about: both names of a pair, or everybody
 * @param quarters those in which something is to be told
 */
public record Explanation(RunFacts run, String subject, List<QuarterTale> quarters) {

    public Explanation {
        quarters = List.copyOf(quarters);
    }

    /**
     * Tells a log.
     *
     * @param records of the whole log
     * @param pair tells of these two alone; empty for everybody
     * @throws IllegalArgumentException where the log does not begin with a run's start, or an actor takes no part
     */
    public static Explanation of(List<LogRecord> records, Optional<Pair> pair) {
        Chronicle chronicle = Chronicle.of(records);
        pair.ifPresent(two -> two.check(chronicle.started()));
        EventInWords words = new EventInWords(chronicle);
        Map<String, QuarterTeller> tellers = new LinkedHashMap<>();
        for (Occurrence<Event> moment : chronicle.moments()) {
            tellers.computeIfAbsent(moment.when(), when -> new QuarterTeller(chronicle, words, pair))
                    .hear(moment);
        }
        List<QuarterTale> quarters = new ArrayList<>();
        tellers.forEach((when, teller) -> {
            List<Tale> tales = teller.tales();
            if (!tales.isEmpty()) {
                quarters.add(new QuarterTale(when, tales));
            }
        });
        String subject = pair.map(two -> chronicle.names(List.of(two.one(), two.other())))
                .orElse("everybody");
        return new Explanation(RunFacts.of(chronicle), subject, quarters);
    }

    /** The story as text. */
    public String text(Style style) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(run.headline() + ": " + subject));
        if (!run.caveat().isBlank()) {
            blocks.add(new Block.Paragraph(2, run.caveat()));
        }
        for (QuarterTale quarter : quarters) {
            blocks.add(new Block.Title(quarter.quarter()));
            for (Tale tale : quarter.tales()) {
                blocks.add(new Block.Heading(tale.title()));
                blocks.add(new Block.Table(
                        4,
                        tale.steps().stream()
                                .map(step -> Block.Row.of("-", step.text()))
                                .toList()));
            }
        }
        return Page.of(blocks, style);
    }
}

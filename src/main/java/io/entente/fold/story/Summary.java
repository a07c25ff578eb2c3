package io.entente.fold.story;

import io.entente.eventlog.LogRecord;
import java.util.List;
import java.util.Optional;

/**
 * What a run comes down to: the facts behind the text at its end.
 *
 * @param run which run
 * @param deals the fate of every deal and every failed talk, in order
 * @param alliances who was allied with whom, start and end
 * @param shifts the largest leverage shifts, largest first
 * @param indices figures of the whole industry, start and end
 * @param prices what buyers pay and gain; empty where no market cleared
 */
public record Summary(
        RunFacts run,
        List<DealFacts> deals,
        AllianceMatrix alliances,
        List<ShiftFacts> shifts,
        List<IndexFacts> indices,
        Optional<PriceFacts> prices) {

    private static final int SHIFTS = 5;

    public Summary {
        deals = List.copyOf(deals);
        shifts = List.copyOf(shifts);
        indices = List.copyOf(indices);
    }

    /**
     * Sums up a log.
     *
     * @throws IllegalArgumentException where the log does not begin with a run's start
     */
    public static Summary of(List<LogRecord> records) {
        Chronicle chronicle = Chronicle.of(records);
        return new Summary(
                RunFacts.of(chronicle),
                Deals.of(chronicle),
                AllianceMatrix.of(chronicle),
                ShiftFacts.largest(chronicle, SHIFTS),
                IndexFacts.of(chronicle),
                PriceFacts.of(chronicle));
    }

    /** The deals of one fate, in order. */
    public List<DealFacts> deals(String fate) {
        return deals.stream().filter(deal -> deal.fate().equals(fate)).toList();
    }

    /** The text that one would paste into a mail. */
    public String text(Style style) {
        return Page.of(SummaryPage.of(this), style);
    }
}

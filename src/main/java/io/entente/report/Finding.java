package io.entente.report;

import io.entente.fold.story.DealFacts;
import io.entente.fold.story.IndexFacts;
import io.entente.fold.story.ShiftFacts;
import io.entente.fold.story.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a run's story with the event it rests on.
 *
 * @param text the sentence
 * @param seq number of the event; −1 where it rests on the whole log
 */
record Finding(String text, long seq) {

    private static final int MOST = 5;

    /** Up to five, the weightiest kinds first: deals, the largest shifts, regulators, concentration. */
    static List<Finding> of(Summary summary) {
        List<Finding> found = new ArrayList<>();
        deals(summary).ifPresent(found::add);
        summary.shifts().stream().limit(2).map(Finding::shift).forEach(found::add);
        reviewed(summary).ifPresent(found::add);
        index(summary, "concentration").ifPresent(found::add);
        index(summary, "circularity").ifPresent(found::add);
        summary.shifts().stream().skip(2).map(Finding::shift).forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    private static Finding shift(ShiftFacts shift) {
        return new Finding(shift.quarter() + ": " + shift.sentence(), shift.causeSeq());
    }

    private static Optional<Finding> deals(Summary summary) {
        List<DealFacts> signed = summary.deals("signed");
        if (signed.isEmpty()) {
            return Optional.of(new Finding("Nothing was signed.", -1));
        }
        long pairs = signed.stream()
                .map(deal -> deal.hyperscaler() + "\n" + deal.lab())
                .distinct()
                .count();
        DealFacts first = signed.get(0);
        return Optional.of(new Finding(
                signed.size() + (signed.size() == 1 ? " deal was" : " deals were") + " signed, by " + pairs
                        + (pairs == 1 ? " pair" : " pairs") + "; the first by " + first.hyperscaler() + " and "
                        + first.lab() + " in " + first.quarter() + ": " + first.terms() + ".",
                first.seq()));
    }

    private static Optional<Finding> reviewed(Summary summary) {
        return summary.deals().stream()
                .filter(deal -> deal.fate().equals("blocked")
                        || deal.fate().equals("withdrawn")
                        || deal.fate().equals("signed") && !deal.note().isEmpty())
                .min(Comparator.comparingInt((DealFacts deal) -> deal.fate().equals("signed") ? 1 : 0))
                .map(deal -> new Finding(
                        deal.quarter() + ": " + deal.hyperscaler() + " and " + deal.lab() + ", " + deal.fate() + ", "
                                + deal.note() + ".",
                        deal.seq()));
    }

    private static Optional<Finding> index(Summary summary, String topic) {
        return summary.indices().stream()
                .filter(index -> index.topic().equals(topic))
                .max(Comparator.comparingDouble(Finding::change))
                .filter(index -> change(index) > 0)
                .map(index -> new Finding(
                        index.label() + " went from " + index.shown(index.start()) + " to " + index.shown(index.end())
                                + " (" + index.change() + ").",
                        -1));
    }

    private static double change(IndexFacts index) {
        return Math.abs(index.end() - index.start()) / Math.max(1e-9, Math.abs(index.start()));
    }
}

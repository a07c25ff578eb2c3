package io.entente.reading;

import io.entente.deal.OpenIssues;
import io.entente.protocol.NegotiationSettings;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the deal space: the status quo is in it, and talks can go through it. */
final class DealSpaceChecks {

    /** Most outcomes per pair. */
    static final long MOST_OUTCOMES = 100_000;

    private final Draft draft;
    private final Faults faults;

    DealSpaceChecks(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Everything. */
    void check() {
        draft.get("negotiation", NegotiationSettings.class)
                .map(NegotiationSettings::issues)
                .ifPresent(issues -> {
                    checkZero("investmentUsdBn", issues.investmentUsdBn());
                    checkZero("signingFeeUsdBn", issues.signingFeeUsdBn());
                    checkZero("commitmentUsdBn", issues.commitmentUsdBn());
                    checkTerms(issues.termYears());
                    checkSize(issues);
                });
    }

    private void checkZero(String issue, List<Double> levels) {
        if (!levels.contains(0.0)) {
            faults.add(place(issue), "the levels of " + issue + " must contain 0", "add 0: a deal may do without it");
        }
    }

    private void checkTerms(List<Double> years) {
        for (int i = 0; i < years.size(); i++) {
            double quarters = years.get(i) * 4;
            if (quarters != StrictMath.rint(quarters)) {
                String rule = "the termYears (" + Numbers.text(years.get(i)) + ") must be whole quarters";
                String remedy = "write " + Numbers.text(Math.max(1, StrictMath.rint(quarters)) / 4);
                faults.add(draft.place("negotiation", "issues", "termYears", i), rule, remedy);
            }
        }
    }

    private void checkSize(OpenIssues issues) {
        Map<String, Integer> levels = levels(issues);
        double all = levels.values().stream().mapToDouble(Integer::doubleValue).reduce(1, (a, b) -> a * b);
        boolean countable = all < Long.MAX_VALUE;
        if (countable && issues.size() <= MOST_OUTCOMES) {
            return;
        }
        String largest = levels.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        String size = countable ? String.valueOf(issues.size()) : Numbers.text(all);
        String rule = "the deal space (" + size + " outcomes) must have at most " + MOST_OUTCOMES
                + "; its largest issue is " + largest + " with " + levels.get(largest) + " levels";
        faults.add(place(largest), rule, "give " + largest + " fewer levels");
    }

    private static Map<String, Integer> levels(OpenIssues issues) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        RecordShape.values(issues).forEach((name, list) -> levels.put(name, ((List<?>) list).size()));
        return levels;
    }

    private Place place(String issue) {
        return draft.place("negotiation", "issues", issue);
    }
}

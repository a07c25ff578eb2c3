package io.entente.fold.story;

import io.entente.describe.Words;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;

/**
 * Which run a text speaks of.
 *
 * @param scenario its name
 * @param scenarioHash SHA-256 of the scenario after defaults and overrides
 * @param seed the run's seed
 * @param firstQuarter as {@code 2026-Q1}
 * @param lastQuarter last quarter that the scenario plans
 * @param status {@code complete}, {@code fault}, {@code interrupted}, or {@code unfinished} where the log just stops
 * @param caveat what a reader must know before quoting a result
 */
public record RunFacts(
        String scenario,
        String scenarioHash,
        long seed,
        String firstQuarter,
        String lastQuarter,
        String status,
        String caveat) {

    static RunFacts of(Chronicle chronicle) {
        RunStarted started = chronicle.started();
        String status = chronicle
                .last(RunEnded.class)
                .map(ended -> Words.of(ended.status()))
                .orElse("unfinished");
        return new RunFacts(
                started.scenario(),
                started.scenarioHash(),
                started.seed(),
                started.start().toString(),
                started.start().plus(started.periods() - 1).toString(),
                status,
                started.caveat());
    }

    /** One line: scenario, quarters, seed and how it ended. */
    String headline() {
        return scenario + ", " + firstQuarter + " to " + lastQuarter + ", seed " + seed
                + (status.equals("complete") ? "" : " (" + status + ")");
    }
}

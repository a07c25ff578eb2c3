package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Golden;
import io.entente.engine.Trial;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RecordedLog;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private final Summary summary = Summary.of(SampleLog.records());

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 200})
    void theTextIsTheGoldenOneAtEveryWidth(int width) throws IOException {
        Golden.check(SampleLog.TEXTS.resolve("summary-" + width + ".txt"), summary.text(new Style(width, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100, 200})
    void noLineIsWiderThanTheWindow(int width) {
        assertThat(summary.text(new Style(width, false)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(summary.text(Style.plain())).doesNotContain("\u001b");
        assertThat(summary.text(new Style(100, true))).contains("\u001b[1m");
    }

    @Test
    void coloursChangeNothingButColour() {
        assertThat(summary.text(new Style(100, true)).replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(summary.text(Style.plain()));
    }

    /** In worlds of talks; a solver agrees transfers anew, which are amendments that nobody signed. */
    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "exclusive-2019", "call-for-proposals"})
    void fatesAddUpToWhatTheRunSaysAtItsEnd(String name) {
        Scenario scenario = ScenarioReader.read(Path.of("configs", name + ".yaml"), List.of());
        for (int seed = 1; seed <= 5; seed++) {
            Trial trial = Trial.of(scenario, seed, "direct");
            RunEnded ended = trial.events(RunEnded.class).findFirst().orElseThrow();
            Summary told = Summary.of(trial.records());
            assertThat(count(told, "signed") + count(told, "amended")).isEqualTo(ended.signed());
            assertThat(count(told, "failed") + count(told, "dropped")).isEqualTo(ended.failed());
            assertThat(count(told, "blocked")).isEqualTo(ended.blocked());
        }
    }

    private static int count(Summary told, String fate) {
        return told.deals(fate).size();
    }

    @Test
    void everyDealHasOneFate() {
        assertThat(summary.deals()).extracting(DealFacts::fate).containsExactly("failed", "signed", "waived");
    }

    @Test
    void aDealUnderReviewAtTheEndIsPending() {
        List<LogRecord> records = SampleLog.records();
        List<LogRecord> firstQuarter =
                records.stream().filter(line -> line.period().orElse(0) == 0).toList();
        Summary unfinished = Summary.of(firstQuarter);
        assertThat(unfinished.deals("pending")).extracting(DealFacts::pair).containsExactly("Amazon – OpenAI");
        assertThat(unfinished.run().status()).isEqualTo("unfinished");
    }

    @Test
    void theLargestShiftsAreThoseOfAlliesBeforeAndAfterFromOneSide() {
        assertThat(summary.shifts())
                .extracting(shift -> shift.holder() + " over " + shift.over())
                .containsExactly("Microsoft over OpenAI");
    }

    @Test
    void aShiftNamesItsCauseAndBothParts() {
        // model.md §13: the golden example's reversal
        assertThat(summary.shifts().get(0).sentence())
                .isEqualTo("Microsoft's leverage over OpenAI fell from +0.30 to −0.17 and changed sign when Amazon and"
                        + " OpenAI signed in 2026-Q2: own −0.31, others −0.16.");
    }

    @Test
    void aLogWithoutABeginningIsRefused() {
        RecordedLog log = RecordedLog.inMemory();
        log.append(Moment.in(0), new PeriodStarted(SampleLog.START));
        assertThatThrownBy(() -> Summary.of(log.records()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must begin with RunStarted");
    }
}

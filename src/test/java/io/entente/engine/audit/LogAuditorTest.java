package io.entente.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.RandomScenarios;
import io.entente.engine.Trial;
import io.entente.event.ActorUpdated;
import io.entente.event.Event;
import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor that objects to nothing would be no auditor: what is taken from a sound log, or put in, is noticed. */
class LogAuditorTest {

    private static final int MOST_WORLDS = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RunStarted",
                "PeriodStarted",
                "PaymentMade",
                "TalksFailed",
                "OfferMade",
                "OfferAccepted",
                "DealConfirmed",
                "AgreementReached",
                "ReviewOpened",
                "ReviewDecided",
                "DealSigned",
                "DealBlocked",
                "ContractExpired",
                "LeverageShifted",
                "RunEnded"
            })
    void whatIsMissingIsNoticed(String type) {
        assertThat(objections(type, events -> without(events, type))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OfferMade", "OfferAccepted", "DealConfirmed", "AgreementReached", "DealSigned", "PaymentMade"})
    void whatHappensTwiceIsNoticed(String type) {
        assertThat(objections(type, events -> doubled(events, type))).isNotEmpty();
    }

    @Test
    void aMillionTooMuchIsNoticed() {
        assertThat(objections("ActorUpdated", LogAuditorTest::enriched)).isNotEmpty();
    }

    /** What the auditor says of the first world in which something of the type happens, after the change. */
    private List<String> objections(String type, UnaryOperator<List<LogRecord>> change) {
        for (int number = 0; number < MOST_WORLDS; number++) {
            Scenario scenario = ScenarioReader.read(RandomScenarios.file(folder, number), List.of());
            Trial trial = Trial.of(scenario, number, "direct");
            if (trial.summary().events().containsKey(type)) {
                assertThat(audited(scenario, trial.records())).isEmpty();
                return audited(scenario, change.apply(trial.records()));
            }
        }
        throw new AssertionError("no world has " + type);
    }

    private static List<String> audited(Scenario scenario, List<LogRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLogWriter writer = new EventLogWriter(bytes)) {
            records.forEach(r -> writer.append(new Moment(r.period(), r.round()), r.payload()));
            writer.flush();
            return LogAuditor.objections(scenario, bytes.toByteArray(), writer.summary());
        }
    }

    private static int first(List<LogRecord> records, String type) {
        int at = 0;
        while (!records.get(at).type().equals(type)) {
            at++;
        }
        return at;
    }

    private static List<LogRecord> without(List<LogRecord> records, String type) {
        List<LogRecord> less = new ArrayList<>(records);
        less.remove(first(records, type));
        return less;
    }

    private static List<LogRecord> doubled(List<LogRecord> records, String type) {
        List<LogRecord> more = new ArrayList<>(records);
        int at = first(records, type);
        more.add(at, records.get(at));
        return more;
    }

    private static List<LogRecord> enriched(List<LogRecord> records) {
        List<LogRecord> changed = new ArrayList<>(records);
        int at = first(records, "ActorUpdated");
        LogRecord record = records.get(at);
        ActorUpdated updated = (ActorUpdated) record.payload();
        Map<String, Double> figures = new TreeMap<>(updated.figures());
        figures.merge("cashUsdBn", 1e-3, Double::sum);
        Event richer = new ActorUpdated(updated.actor(), figures);
        changed.set(
                at,
                new LogRecord(
                        record.seq(),
                        record.period(),
                        record.round(),
                        record.type(),
                        record.actors(),
                        richer,
                        record.prev()));
        return changed;
    }
}

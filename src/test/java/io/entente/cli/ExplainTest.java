package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.Moment;
import io.entente.fold.story.SampleLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    private Path run;

    @BeforeEach
    void write() {
        try (EventLogWriter writer = EventLogWriter.to(run.resolve("events.jsonl"))) {
            SampleLog.records().forEach(line -> writer.append(new Moment(line.period(), line.round()), line.payload()));
        }
    }

    @Test
    void theStoryIsToldQuarterByQuarter() {
        Captured story = Captured.run("explain", run.toString());
        assertThat(story.code()).isEqualTo(ExitCode.OK);
        assertThat(story.out()).contains("2026-Q1", "2026-Q2", "Amazon opened talks with OpenAI");
    }

    @Test
    void aPairIsTwoActorsOfTheRun() {
        assertThat(Captured.run("explain", run.toString(), "--pair", "amazon,openai")
                        .out())
                .doesNotContain("Mistral");
        Captured one = Captured.run("explain", run.toString(), "--pair", "amazon");
        Captured stranger = Captured.run("explain", run.toString(), "--pair", "amazon,ibm");
        assertThat(one.code()).isEqualTo(ExitCode.USAGE);
        assertThat(one.err()).contains("The pair (amazon) must name two actors");
        assertThat(stranger.code()).isEqualTo(ExitCode.USAGE);
        assertThat(stranger.err()).contains("The actor (ibm) must take part in the run.");
    }

    @Test
    void machinesGetEveryStepWithItsEvent() throws IOException {
        JsonNode story = new ObjectMapper()
                .readTree(Captured.run("explain", run.toString(), "--json").out());
        assertThat(story.at("/run/seed").asLong()).isEqualTo(7);
        assertThat(story.at("/quarters/0/tales/0/steps/0/type").asText()).isEqualTo("TalksOpened");
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        Captured refusal = Captured.run("explain", run.resolve("nowhere").toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("must hold a file events.jsonl");
    }

    @Test
    void aBrokenLogIsAnInputFaultWithItsPlace() throws IOException {
        Files.writeString(run.resolve("events.jsonl"), "{\"seq\":0,\n");
        Captured refusal = Captured.run("explain", run.toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refusal.err()).contains("line 1").doesNotContain("\tat ");
    }
}

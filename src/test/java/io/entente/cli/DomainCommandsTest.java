package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on domains and textbook problems, as a person runs them. */
class DomainCommandsTest {

    private static final String FOLDER = "src/test/resources/domains/uneven/";
    private static final String[] FILES = {FOLDER + "domain.xml", FOLDER + "profile0.xml", FOLDER + "profile1.xml"};

    @TempDir
    private Path folder;

    @Test
    void aDomainIsAnalysedForMachinesInTheKeysOfOtherTools() throws IOException {
        Captured run = Captured.run("domain", FILES[0], FILES[1], FILES[2], "--json", "--reserved", "0.1,0.2");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(json.get("n_outcomes").asInt()).isEqualTo(210);
        assertThat(json.get("reserved").get(1).asDouble()).isEqualTo(0.2);
        assertThat(json.get("discount_in_file").get(0).asDouble()).isEqualTo(0.5);
        assertThat(json.get("solutions").get("nash").get("certificate").get("conditions"))
                .hasSize(2);
        assertThat(json.get("definitions").get("nash").asText()).contains("product of gains");
    }

    @Test
    void aDomainIsAnalysedForPeople() {
        Captured run = Captured.run("domain", FILES[0], FILES[1], FILES[2]);
        assertThat(run.out()).contains("210, of which rational", "Nash", "Pareto frontier", "discount 0.5000");
    }

    @Test
    void reservationValuesMustBeOneForEachParty() {
        Captured run = Captured.run("domain", FILES[0], FILES[1], FILES[2], "--reserved", "0.1");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("one for each of the 2 parties");
    }

    @Test
    void aSessionIsToldWithItsMoves() {
        Captured run = Captured.run(
                "negotiate",
                "--domain",
                FILES[0],
                "--profiles",
                FILES[1] + "," + FILES[2],
                "--strategies",
                "time-dependent(exponent=0.5)+combi(after=0.9)+frequency,micro",
                "--rounds",
                "30",
                "--trace");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("agreement", "issue 1: value", "concession")
                .containsPattern("\n {2}round {2}party {2}rule +target {2}worth +received {2}move\n")
                .containsPattern("\n {2}0 +0 +time-dependent +0\\.\\d{4} +\\d\\.\\d{4} +– +propose value");
    }

    @Test
    void repeatedSessionsAreTimedAndAveraged() throws IOException {
        Captured run = Captured.run(
                "negotiate",
                "--domain",
                FILES[0],
                "--profiles",
                FILES[1] + "," + FILES[2],
                "--strategies",
                "boulware",
                "--repeat",
                "3",
                "--convention",
                "genius",
                "--json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("offersPerSecond").asDouble()).isPositive();
        assertThat(json.get("sessionsPerSecond").asDouble()).isPositive();
        assertThat(json.get("repeated").get("sessions").asInt()).isEqualTo(3);
        assertThat(json.get("convention").asText()).isEqualToIgnoringCase("genius");
    }

    @Test
    void anUnknownStrategyIsRefusedWithTheNearest() {
        Captured run = Captured.run(
                "negotiate", "--domain", FILES[0], "--profiles", FILES[1] + "," + FILES[2], "--strategies", "boulwar");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Maybe boulware was meant.");
    }

    @Test
    void aWrongAnswerFailsTheCheck() throws IOException {
        String good = "{\"id\": \"a\", \"kind\": \"rubinstein_spe\", \"inputs\": {\"delta1\": 0.5, \"delta2\": 0.5}, "
                + "\"expected\": {\"share1\": \"2/3\"}}";
        Path right = Files.writeString(folder.resolve("right.json"), good);
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), "[" + good + "," + good.replace("2/3", "1/3") + "]");
        Path odd =
                Files.writeString(folder.resolve("odd.json"), "{\"id\": \"b\", \"kind\": \"chess\", \"inputs\": {}}");
        assertThat(Captured.run("solve", right.toString()).code()).isEqualTo(ExitCode.OK);
        Captured failed = Captured.run("solve", wrong.toString());
        assertThat(failed.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(failed.out()).contains("FAIL").endsWith("1 passed, 1 failed" + System.lineSeparator());
        Captured unknown = Captured.run("solve", odd.toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("the kind (chess) is not known");
    }

    @Test
    void answersAreGivenToMachines() throws IOException {
        Captured run = Captured.run("solve", "src/test/resources/known-answers/bargaining.json", "--json");
        JsonNode first = new ObjectMapper().readTree(run.out()).get("cases").get(0);
        assertThat(first.get("kind").asText()).isEqualTo("rubinstein_spe");
        assertThat(first.get("pass").asBoolean()).isTrue();
        assertThat(first.get("certificate").get("conditions")).isNotEmpty();
    }
}

package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final String GOOD = "configs/two-by-two.yaml";

    @Test
    void aGoodScenarioIsCalledValid() {
        Captured verdict = Captured.run("validate", GOOD);
        assertThat(verdict.err()).isEmpty();
        assertThat(verdict.code()).isEqualTo(ExitCode.OK);
        assertThat(verdict.out()).startsWith(GOOD + ": valid: two-by-two, 3 quarters from 2026-Q1, 2 hyperscalers");
    }

    @Test
    void everyFaultIsReportedAndNoStackTrace() {
        Captured verdict = Captured.run("validate", GOOD, "--set", "periods=0", "--set", "market.margin=x");
        assertThat(verdict.code()).isEqualTo(ExitCode.USAGE);
        assertThat(verdict.out()).contains("2 faults");
        assertThat(verdict.err()).contains("periods", "margin", "Maybe").doesNotContain("Exception", "\tat ");
    }

    @Test
    void oneBadFileAmongGoodOnesIsEnough(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "name: [\n");
        Captured verdict = Captured.run("validate", GOOD, bad.toString());
        assertThat(verdict.code()).isEqualTo(ExitCode.USAGE);
        assertThat(verdict.out()).contains(GOOD + ": valid").contains("bad.yaml: 1 fault");
    }

    @Test
    void aMissingFileIsAFaultOfTheCommand() {
        Captured verdict = Captured.run("validate", "configs/two-by-tow.yaml");
        assertThat(verdict.code()).isEqualTo(ExitCode.USAGE);
        assertThat(verdict.err()).contains("must exist").contains("two-by-two.yaml");
    }

    @Test
    void machinesGetEveryFaultWithItsPlace() throws IOException {
        JsonNode verdicts = new ObjectMapper()
                .readTree(Captured.run("validate", GOOD, "--set", "periods=0", "--json")
                        .out());
        assertThat(verdicts.get(0).get("valid").asBoolean()).isFalse();
        assertThat(verdicts.get(0).get("faults").get(0).get("path").asText()).isEqualTo("periods");
    }
}

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
    void sweepsAndTournamentsAreCheckedAsWhatTheyAre() {
        Captured verdict =
                Captured.run("validate", "configs/sweeps/exclusivity.yaml", "configs/tournaments/haggling.yaml", GOOD);
        assertThat(verdict.err()).isEmpty();
        assertThat(verdict.code()).isEqualTo(ExitCode.OK);
        assertThat(verdict.out())
                .contains(
                        "exclusivity.yaml: valid: exclusivity, 2 cells of 1 factor, 60 replications: 120 runs of ",
                        "haggling.yaml: valid: haggling, ",
                        "two-by-two.yaml: valid: two-by-two, 3 quarters");
    }

    /** A sweep runs what it can; who validates it wants to know of all that it cannot. */
    @Test
    void everyCellOfASweepIsRead(@TempDir Path folder) throws IOException {
        Path sweep = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: some\nscenario: " + Path.of(GOOD).toAbsolutePath()
                        + "\nfactors:\n  - {path: periods, values: [3, 0]}\n  - {path: market.tasteForChoice, values: [0.5, 7]}\n");
        Captured verdict = Captured.run("validate", sweep.toString());
        assertThat(verdict.code()).isEqualTo(ExitCode.USAGE);
        assertThat(verdict.out()).contains("2 faults");
        assertThat(verdict.err())
                .contains("sweep.yaml:4:5: factors[0]: the periods (0) must", "sweep.yaml:5:5: factors[1]: ", "Maybe ");
        Captured set = Captured.run("validate", sweep.toString(), "--set", "periods=3");
        assertThat(set.err()).contains("must be a scenario where --set is given");
    }

    @Test
    void aCellThatDoesNotFitItsScenarioIsNamed(@TempDir Path folder) throws IOException {
        String flagship = Path.of("configs/amazon-openai.yaml").toAbsolutePath().toString();
        Path sweep = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: some\nscenario: " + flagship
                        + "\nfactors:\n  - {path: cohere.consumerRevenueUsdBnPerYear, values: [0, 5]}\n"
                        + "  - {path: periods, values: [2, 3]}\n");
        Captured verdict = Captured.run("validate", sweep.toString());
        assertThat(verdict.out()).contains("1 fault");
        assertThat(verdict.err())
                .contains(
                        "amazon-openai.yaml:",
                        "the revenue of cohere",
                        ", where cohere.consumerRevenueUsdBnPerYear=5, periods=2\n    Maybe raise");
        Files.writeString(
                sweep,
                "name: some\nscenario: " + flagship + "\nset: [market.tasteForChoice=7]\nfactors:\n"
                        + "  - {path: oracle, values: [on, off]}\n  - {path: market.margin, values: [0.5, 7]}\n");
        assertThat(Captured.run("validate", sweep.toString()).err())
                .contains(
                        "sweep.yaml:3:7: set[0]: the tasteForChoice (7)", "sweep.yaml:6:5: factors[1]: the margin (7)")
                .doesNotContain("where");
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

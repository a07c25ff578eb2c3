package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.scenario.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SweepReaderTest {

    private static final String HEAD = "name: test\nscenario: base.yaml\n";

    @TempDir
    private Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("configs/sweeps"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedSweepsAreValidAndNameAScenario(Path file) {
        Sweep sweep = SweepReader.read(file, "seed"::equals);
        assertThat(Path.of(sweep.scenario())).exists();
        assertThat(sweep.factors()).isNotEmpty();
    }

    private Sweep read(String text) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "name: base\n");
        return SweepReader.read(Files.writeString(folder.resolve("sweep.yaml"), text), "seed"::equals);
    }

    @Test
    void valuesOfAnyShapeAreKeptAsTheyAreWritten() throws IOException {
        Sweep sweep = read(HEAD + "factors:\n"
                + "  - {path: market.inertia, values: [0.5, 6e-1]}\n"
                + "  - {path: actors, values: [[amazon, openai], [amazon]]}\n"
                + "  - {path: openai.strategy.offer, name: offer, values: [boulware, {type: boulware, exponent: 0.2}]}\n"
                + "  - {path: uk-cma, values: [\"on\", off]}\n");
        assertThat(sweep.factors().get(0).values()).containsExactly("0.5", "6e-1");
        assertThat(sweep.factors().get(1).values()).containsExactly("[\"amazon\",\"openai\"]", "[\"amazon\"]");
        assertThat(sweep.factors().get(2).values())
                .containsExactly("boulware", "{\"type\":\"boulware\",\"exponent\":0.2}");
        assertThat(sweep.factors().get(2).name()).isEqualTo("offer");
        assertThat(sweep.factors().get(3).values()).containsExactly("on", "off");
    }

    @Test
    void aRangeIsForDesignsThatSample() throws IOException {
        Sweep sweep = read(HEAD + "design: sobol\nfactors: [{path: market.inertia, low: 0.1, high: 0.9}]\n");
        assertThat(sweep.factors().get(0).low()).isEqualTo(Optional.of(0.1));
        assertThat(sweep.factors().get(0).continuous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factors: [{path: a}] | sweep.yaml:3:11: factors[0]: the factor (a) must have either values, or a low end and a higher high one",
                "factors: [{path: a, low: 2, high: 1}] | the factor (a) must have either values, or a low end",
                "factors: [{path: a, values: [1], low: 2}] | the factor (a) must have either values, or a low end",
                "factors: [{path: a, low: 1, high: 2}] | must have values, as the design does not sample",
                "factors: [{path: a, values: [1, 1]}] | must have each value once",
                "factors: [{path: a, values: [1]}, {path: a, values: [2]}] | must not be the name of another column",
                "factors: [{path: a, values: [1]}, {path: b, name: A, values: [2]}] | must not be the name of another column",
                "factors: [{path: a, name: seed, values: [1]}] | sweep.yaml:3:27: factors[0].name: the name (seed) must not be the name of another column",
                "design: sobol | must not be empty, as the design samples them",
                "replications: 0 | the replications (0) must lie in [1, 1000000]",
                "design: full | the design (full) must be one of full-factorial",
            })
    void aFaultHasItsPlaceAndARemedy(String text, String message) {
        assertThatThrownBy(() -> read(HEAD + text + "\n"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void theScenarioIsAFileBesideTheSweeps() {
        assertThatThrownBy(() -> read("name: test\nscenario: ./bass.yaml\nfactors: []\n"))
                .hasMessageContaining(
                        "sweep.yaml:2:11: scenario: the scenario (./bass.yaml) must be a file that exists")
                .hasMessageContaining("Maybe write ./base.yaml.");
    }

    /** A fault of form in one part hides no fault of sense in another. */
    @Test
    void allFaultsAreToldAtOnce() {
        String text = """
                name: A B
                scenario: none.yaml
                replications: many
                factors:
                  - {path: a, low: 2, high: 1}
                  - {path: 5, values: [1]}
                  - {path: b, name: seed, values: [1, 1]}
                """;
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::path)
                                .containsExactly(
                                        "name",
                                        "scenario",
                                        "replications",
                                        "factors[0]",
                                        "factors[1].path",
                                        "factors[2].name",
                                        "factors[2].values"));
    }
}

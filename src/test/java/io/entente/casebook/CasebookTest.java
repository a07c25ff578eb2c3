package io.entente.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.entente.game.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasebookTest {

    private static final Path KNOWN = Path.of("src/test/resources/known-answers");

    @TempDir
    private Path folder;

    static Stream<Solved> known() {
        return Stream.of(
                        "bargaining",
                        "anac_domains",
                        "demand_learning",
                        "cooperative",
                        "concentration",
                        "circularity",
                        "normalform",
                        "networks",
                        "nash_in_nash",
                        "mini_model")
                .flatMap(topic -> Casebook.solve(KNOWN.resolve(topic + ".json")).cases().stream());
    }

    @ParameterizedTest
    @MethodSource("known")
    void knownAnswersAreFound(Solved solved) {
        assertThat(solved.fault()).isEmpty();
        assertThat(solved.differences()).isEmpty();
        assertThat(solved.pass()).contains(true);
        assertThat(solved.certificate().stream()).allMatch(Certificate::holds);
    }

    /** The smallest model is that of the worked example: the same switches, so that no branch of its own creeps in. */
    @Test
    void theSmallestModelHasTheSettingsOfTheWorkedExample() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        JsonNode template = yaml.readTree(Path.of("src/main/resources/io/entente/casebook/mini-model.yaml")
                .toFile());
        JsonNode example = yaml.readTree(Path.of("configs/two-by-two.yaml").toFile());
        for (String section : List.of("negotiation", "market", "leverage", "uncertainty")) {
            assertThat(template.get(section)).as(section).isEqualTo(example.get(section));
        }
    }

    @Test
    void aWrongAnswerFailsAndSaysByHowMuch() throws IOException {
        Solved solved = solve(
                "rubinstein_spe",
                "{\"delta1\": \"1/2\", \"delta2\": 0.5}",
                ", \"expected\": {\"share1\": 0.6667}, \"tolerance\": 1e-6");
        assertThat(solved.pass()).contains(false);
        assertThat(solved.differences()).singleElement().asString().contains("share1 is 0.66666", "expected 0.6667");
    }

    @Test
    void withoutExpectationThereIsNoVerdict() throws IOException {
        Solved solved = solve("rubinstein_spe", "{\"delta1\": 0.5, \"delta2\": 0.5}", "");
        assertThat(solved.pass()).isEmpty();
        assertThat((Double) solved.answer().get("share1")).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void anUnknownKindIsReportedWithTheNearest() throws IOException {
        Solved solved = solve("rubinstein_spee", "{}", "");
        assertThat(solved.fault()).get().asString().contains("(rubinstein_spee) is not known", "Maybe rubinstein_spe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rubinstein_spe | {'delta1': 0.9} | inputs.delta2: the input must be given",
                "rubinstein_spe | {'delta1': 1, 'delta2': 1} | not both be 1",
                "rubinstein_spe | {'delta1': 'x', 'delta2': 1} | must be a finite number",
                "rubinstein_spe | {'delta1': '1/0', 'delta2': 1} | must be a finite number",
                "rubinstein_spe | {'delta1': 0.5, 'delta2': 0.5, 'first': '3'} | must be 1 or 2",
                "finite_alternating_offers | {'delta1': 0.5, 'delta2': 0.5, 'rounds': 1.5} | must be whole",
                "bargaining_curve | {'curve': 'x, sqrt(1-', 'd': [0, 0]} | the formula",
                "bargaining_curve | {'curve': 'x', 'd': [0, 0]} | two formulas",
                "bargaining_curve | {'curve': 'x, 1-x', 'd': [2, 2]} | leave nobody below",
                "bargaining_polygon | {'vertices': [[0, 0], [1]], 'd': [0, 0]} | inputs.vertices[1]: the point must have two",
                "bargaining_finite | {'points': [[1, 2]], 'd': [0, 0, 0]} | must have 3 numbers",
                "hedge | {'weights': [], 'losses': [], 'eta': 1} | inputs.weights: the list must not be empty",
                "finite_alternating_offers | {'delta1': 0.5, 'delta2': 0.5, 'rounds': 2, 'disagreement': [0]} | two numbers",
                "hoeffding | {'range': 1, 'eps': 0, 'delta': 0.5} | must be positive",
                "exp3 | {'gamma': 0.1, 'weights': [1, 1], 'arm': 2, 'reward': 1} | must be one of the 2",
            })
    void whatMakesNoSenseIsSaid(String kind, String inputs, String said) throws IOException {
        Solved solved = solve(kind, inputs.replace('\'', '"'), "");
        assertThat(solved.fault()).get().asString().contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{}", "[]", "{\"cases\": []}", "{\"a\": 1, \"a\": 2}"})
    void aFileWithoutCasesIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.json"), text);
        assertThatThrownBy(() -> Casebook.solve(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString());
    }

    /** Of two maximisers the answer names the first, and all of them beside it. */
    @Test
    void allMaximisersAreNamed() throws IOException {
        Solved solved = solve(
                "bargaining_finite",
                "{\"points\": [[1, 2], [2, 1], [1.6, 1.25]], \"d\": [0, 0]}",
                ", \"expected\": {\"nash\": 1}");
        assertThat(solved.answer()).containsEntry("nash", 0);
        assertThat(solved.answer().get("nash_all")).isEqualTo(List.of(0, 1, 2));
        assertThat(solved.pass()).contains(true);
    }

    private Solved solve(String kind, String inputs, String rest) throws IOException {
        String text = "{\"id\": \"a\", \"kind\": \"" + kind + "\", \"inputs\": " + inputs + rest + "}";
        return Casebook.solve(Files.writeString(folder.resolve("case.json"), text))
                .cases()
                .get(0);
    }
}

package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolvedScenarioTest {

    @TempDir
    Path folder;

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> shipped = Files.list(Path.of("configs"))) {
            return Stream.concat(
                    Stream.of(Malformed.VALID),
                    shipped.filter(ResolvedScenarioTest::isScenario).sorted())
                    .toList()
                    .stream();
        }
    }

    private static boolean isScenario(Path file) {
        return file.toString().endsWith(".yaml");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theResolvedScenarioReadsBackToTheEqualScenario(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file, List.of());
        Path resolved = Files.writeString(folder.resolve("resolved.yaml"), ScenarioReader.resolvedYaml(scenario));
        assertThat(ScenarioReader.read(resolved, List.of())).isEqualTo(scenario);
        Path json = Files.writeString(folder.resolve("resolved.json"), ScenarioReader.canonicalJson(scenario));
        assertThat(ScenarioReader.read(json, List.of())).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theResolvedScenarioResolvesToItself(Path file) throws IOException {
        String text = ScenarioReader.resolvedYaml(ScenarioReader.read(file, List.of()));
        Path resolved = Files.writeString(folder.resolve("resolved.yaml"), text);
        assertThat(ScenarioReader.resolvedYaml(ScenarioReader.read(resolved, List.of())))
                .isEqualTo(text);
    }

    @Test
    void commentsOrderOfKeysAndSpelledOutDefaultsDoNotChangeTheHash() throws IOException {
        String original = Files.readString(Malformed.VALID);
        String rewritten = "# another comment\nmarket: {spotShare: 0.25, margin: 0.30}\n"
                + original.replace("market:\n  margin: 0.3\n", "")
                        .replace("uncertainty: none", "uncertainty: {drawn: false}");
        Path file = Files.writeString(folder.resolve("rewritten.yaml"), rewritten);
        Optional<Path> agents = Optional.of(Malformed.FOLDER.resolve("agents"));
        assertThat(ScenarioReader.hash(ScenarioReader.read(file, List.of(), agents)))
                .isEqualTo(ScenarioReader.hash(ScenarioReader.read(Malformed.VALID, List.of())));
    }

    @Test
    void theHashIsThatOfTheCanonicalJson() throws Exception {
        Scenario scenario = ScenarioReader.read(Malformed.VALID, List.of());
        String json = ScenarioReader.canonicalJson(scenario);
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        assertThat(ScenarioReader.hash(scenario))
                .isEqualTo(java.util.HexFormat.of().formatHex(digest));
        assertThat(json).doesNotContain("\n").startsWith("{\"name\":\"small\",\"title\":\"A small world\"");
    }

    @Test
    void theResolvedScenarioSpellsOutEveryDefault() throws IOException {
        var tree = new ObjectMapper()
                .readTree(ScenarioReader.canonicalJson(ScenarioReader.read(Malformed.VALID, List.of())));
        assertThat(tree.at("/market/horizonQuarters").intValue()).isEqualTo(32);
        assertThat(tree.at("/profiles/hyperscaler/south/strategy/offer/type").textValue())
                .isEqualTo("boulware");
        assertThat(tree.at("/profiles/hyperscaler/south/strategy/offer/parameters")
                        .isMissingNode())
                .isTrue();
        assertThat(tree.at("/profiles/hyperscaler/south/strategy/offer/exponent")
                        .isNumber())
                .isTrue();
        assertThat(tree.at("/contracts/0/capacityGw")).hasSize(20);
        assertThat(tree.has("overrides")).as("they stand in the profiles").isFalse();
    }

    @Test
    void aForeignLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String expected = ScenarioReader.canonicalJson(ScenarioReader.read(Malformed.VALID, List.of()));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ScenarioReader.canonicalJson(ScenarioReader.read(Malformed.VALID, List.of())))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}

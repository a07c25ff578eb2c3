package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.fold.story.Style;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that list what there is. */
class CataloguesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyKindOfStrategyIsListed() {
        Captured list = Captured.run("strategies");
        assertThat(list.code()).isEqualTo(ExitCode.OK);
        assertThat(list.out())
                .contains("offer:", "acceptance:", "opponent:", "link:", "boulware", "combi", "frequency");
    }

    @Test
    void aStrategyShowsItsParameters() {
        assertThat(Captured.run("strategies", "boulware").out()).contains("exponent", "default");
    }

    @Test
    void anUnknownStrategyIsRefusedWithTheNearest() {
        Captured refusal = Captured.run("strategies", "boulwar");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains("The strategy (boulwar) must be one of")
                .contains("Maybe boulware was meant.");
    }

    @Test
    void agentsAreListedByKind() {
        Captured list = Captured.run("agents", "--agents", "agents");
        assertThat(list.code()).isEqualTo(ExitCode.OK);
        assertThat(list.out()).contains("hyperscalers", "labs", "regulators", "suppliers", "openai", "valued at");
    }

    @Test
    void anAgentShowsEveryFigureWithItsOrigin() throws Exception {
        JsonNode profile = MAPPER.readTree(Captured.run("agents", "openai", "--agents", "agents", "--json")
                        .out())
                .get(0);
        assertThat(profile.get("id").asText()).isEqualTo("openai");
        assertThat(profile.get("facts")).anySatisfy(fact -> {
            assertThat(fact.get("name").asText()).isEqualTo("valuationUsdBn");
            assertThat(fact.get("source").asText()).isNotEmpty();
            assertThat(fact.get("confidence").asText()).isIn("confirmed", "partly-confirmed", "judgement");
        });
    }

    @Test
    void anUnknownAgentIsRefusedWithTheNearest() {
        Captured refusal = Captured.run("agents", "opena", "--agents", "agents");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("Maybe openai was meant.");
    }

    @Test
    void aFolderWithoutProfilesIsRefused(@TempDir Path folder) {
        Captured refusal =
                Captured.run("agents", "--agents", folder.resolve("none").toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("must exist").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "hyperscaler", "lab", "regulator", "supplier", "events"})
    void everySubjectHasASchema(String subject) throws Exception {
        Captured schema = Captured.run("schema", subject);
        assertThat(schema.code()).isEqualTo(ExitCode.OK);
        assertThat(MAPPER.readTree(schema.out()).get("$schema").asText()).contains("json-schema.org");
    }

    @Test
    void schemasAreWrittenIntoAFolder(@TempDir Path folder) {
        Captured written =
                Captured.run("schema", "--out", folder.resolve("schema").toString());
        assertThat(written.code()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("schema/scenario.json")).isNotEmptyFile();
        assertThat(folder.resolve("schema/events.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategies", "agents"})
    void listsKeepToTheWidth(String command) {
        assertThat(Captured.run(new Style(60, false), false, command).out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }
}

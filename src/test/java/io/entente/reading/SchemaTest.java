package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema says and what the reader accepts is the same, as judged by somebody else's validator. */
class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema SCENARIO = schema("scenario.json");

    private static Schema schema(String name) {
        return REGISTRY.getSchema(ScenarioReader.schemas().get(name), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, Path file) {
        Faults faults = new Faults();
        JsonNode tree = SourceText.read(file, file.toString(), faults)
                .flatMap(text -> TreeParser.parse(file.toString(), text, faults))
                .map(JsonText::tree)
                .orElseThrow();
        return schema.validate(tree);
    }

    static Stream<Path> scenarios() throws IOException {
        return ResolvedScenarioTest.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenariosSatisfyTheSchema(Path file) {
        assertThat(errors(SCENARIO, file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void resolvedScenariosSatisfyTheSchema(Path file) {
        String json = ScenarioReader.canonicalJson(ScenarioReader.read(file, List.of()));
        assertThat(SCENARIO.validate(json, InputFormat.JSON)).isEmpty();
    }

    static Stream<Path> structure() {
        return Malformed.files("structure");
    }

    @ParameterizedTest
    @MethodSource("structure")
    void mistakesOfStructureBreakTheSchema(Path file) {
        assertThat(errors(SCENARIO, file)).isNotEmpty();
    }

    @Test
    void profilesSatisfyTheSchemaOfTheirKind() throws IOException {
        for (ActorKind kind : ActorKind.values()) {
            Schema schema = schema(kind.word() + ".json");
            try (Stream<Path> files = Files.list(Path.of("agents", kind.word()))) {
                assertThat(files.sorted().toList())
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(errors(schema, file)).isEmpty());
            }
        }
    }

    @Test
    void aBrokenProfileBreaksTheSchemaOfItsKind() {
        Path broken = Malformed.FOLDER.resolve("agents/hyperscaler/broken.yaml");
        assertThat(errors(schema("hyperscaler.json"), broken)).isNotEmpty();
    }

    @Test
    void everySchemaIsItselfValid() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(ScenarioReader.schemas())
                .hasSize(7)
                .allSatisfy((name, text) ->
                        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty());
    }

    @Test
    void anEditorIsToldDefaultsRangesAndPolicies() throws IOException {
        JsonNode schema = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(ScenarioReader.schemas().get("scenario.json"));
        JsonNode market = schema.at("/$defs/MarketSettings/properties");
        assertThat(market.at("/tasteForChoice/default").doubleValue()).isEqualTo(0.6);
        assertThat(market.at("/tasteForChoice/exclusiveMinimum").doubleValue()).isZero();
        assertThat(schema.at("/$defs/StrategyChoice/properties/offer/anyOf/0/enum"))
                .extracting(JsonNode::textValue)
                .contains("boulware", "micro", "hardliner");
    }
}

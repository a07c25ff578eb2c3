package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.eventlog.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strategic picture of a moment, on the worked example of the known answer mini-M0-2x2 and on the flagship. */
class AnalyzeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path runs;

    private static Path example;

    @BeforeAll
    static void runTheExample() {
        example = runs.resolve("example");
        Captured run = Captured.run(
                "run", "configs/two-by-two.yaml", "--engine", "direct", "--quiet", "--out", example.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    private static JsonNode analysis(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("analyze"));
        all.addAll(List.of(arguments));
        all.add("--json");
        Captured answer = Captured.run(all.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return JSON.readTree(answer.out());
    }

    /** Microsoft's net leverage over OpenAI before and after Amazon and OpenAI link (mini_model.json). */
    @ParameterizedTest
    @CsvSource({"2026-Q1, 0.3034", "2026-Q2, -0.1652"})
    void leverageOfTheWorkedExampleIsThatOfTheKnownAnswer(String at, double expected) throws IOException {
        JsonNode pairs = analysis(example.toString(), "--at", at).at("/power/pairs");
        for (JsonNode pair : pairs) {
            if (pair.get("holder").asText().equals("microsoft")
                    && pair.get("over").asText().equals("openai")) {
                assertThat(pair.get("net").asDouble()).isCloseTo(expected, within(5e-5));
                return;
            }
        }
        assertThat(pairs).as("a pair microsoft, openai").isEmpty();
    }

    /** The full network, which the example reaches in its last quarter, is the only stable one (mini_model.json). */
    @Test
    void theWorkedExampleIsStableOnlyAtItsEnd() throws IOException {
        JsonNode start = analysis(example.toString(), "--at", "start");
        JsonNode end = analysis(example.toString());
        assertThat(start.at("/stability/stable").asBoolean()).isFalse();
        assertThat(start.at("/stability/ends").asText()).isEqualTo("stable");
        assertThat(start.at("/stability/path")).hasSize(2);
        assertThat(end.at("/stability/stable").asBoolean()).isTrue();
        assertThat(end.at("/stability/next").isNull()).isTrue();
        assertThat(start.at("/stability/stableNetworks")).hasSize(1);
        assertThat(start.at("/stability/stableNetworks/0")).hasSize(4);
    }

    @Test
    void aScenarioIsAnalysedAtItsStartLikeItsRun() throws IOException {
        JsonNode ofConfig = analysis("configs/two-by-two.yaml");
        JsonNode ofRun = analysis(example.toString(), "--at", "start");
        assertThat(ofConfig).isEqualTo(ofRun);
    }

    @Test
    void theBriefSaysWhatAnAnalystAsks() {
        Captured brief = Captured.run("analyze", "configs/amazon-openai.yaml", "--seed", "7");
        assertThat(brief.code()).isEqualTo(ExitCode.OK);
        assertThat(brief.out())
                .contains(
                        "In brief",
                        "The alliances create $",
                        "The network is not pairwise stable: of the 30 links looked at",
                        "runs in circles",
                        "Move by move, each the one that is wanted most:",
                        "The core is ",
                        "What a solver would have signed by the end of 2026-Q1");
    }

    /** Any number of the analysis, wrong by a ten-thousandth, is found and named; so is one that is missing. */
    @Test
    void aPerturbedNumberIsFoundAndNamed() throws IOException {
        RunFolder folder = RunFolder.open(example);
        String name = RunFolder.analysis(analysis(example.toString(), "--at", "2026-Q2")
                .at("/moment/seq")
                .asLong());
        String whole = Files.readString(folder.file(name));
        assertThat(new AnalysisChecks(folder, name).all()).allMatch(Verification.Check::passed);
        JsonNode tree = JSON.readTree(whole);
        List<String> numbers = new ArrayList<>();
        collect(tree, "", numbers);
        assertThat(numbers).hasSizeGreaterThan(100);
        for (int i = 0; i < numbers.size(); i += 7) {
            String pointer = numbers.get(i);
            JsonNode wrong = JSON.readTree(whole);
            perturb(wrong, pointer);
            Files.writeString(folder.file(name), wrong.toString());
            String found = new AnalysisChecks(folder, name).all().toString();
            assertThat(found).contains("passed=false").contains(path(pointer) + " is ");
        }
        Files.writeString(folder.file(name), whole);
    }

    /** Solution values are checked without a solver: the certificates alone find a wrong one. */
    @ParameterizedTest
    @CsvSource({
        "/coalitions/myersonGainsUsdBn/0",
        "/coalitions/salesPowerUsdBn/2",
        "/coalitions/contributionsUsdBn/1",
        "/coalitions/leastCore/epsilonUsdBn",
        "/coalitions/leastCore/allocationUsdBn/1",
        "/bargains/0/transferUsdBn",
        "/power/pairs/0/net",
        "/circularity/circulationUsdBn",
        "/circularity/totalUsdBn",
        "/concentration/models/hhi"
    })
    void certificatesFindAWrongSolution(String pointer) throws IOException {
        RunFolder folder = RunFolder.open(example);
        String name = RunFolder.analysis(
                analysis(example.toString()).at("/moment/seq").asLong());
        String whole = Files.readString(folder.file(name));
        JsonNode wrong = JSON.readTree(whole);
        perturb(wrong, pointer);
        Files.writeString(folder.file(name), wrong.toString());
        Verification.Check certificates = new AnalysisChecks(folder, name).all().get(0);
        Files.writeString(folder.file(name), whole);
        assertThat(certificates.passed()).isFalse();
        assertThat(certificates.detail()).contains(path(pointer).replaceAll("\\[\\d+]$", ""));
    }

    @Test
    void verifySaysWhichAnalysisIsWrong() throws IOException {
        String name = RunFolder.analysis(
                analysis(example.toString()).at("/moment/seq").asLong());
        Path file = example.resolve(name);
        String whole = Files.readString(file);
        JsonNode wrong = JSON.readTree(whole);
        perturb(wrong, "/power/standings/0/utilityUsdBn");
        Files.writeString(file, wrong.toString());
        Captured verdict = Captured.run("verify", example.toString());
        Files.writeString(file, "{}");
        Captured empty = Captured.run("verify", example.toString());
        Files.writeString(file, whole);
        assertThat(verdict.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(verdict.out()).contains(name + ", figures", "power.standings[0].utilityUsdBn is ");
        assertThat(empty.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(empty.out()).contains(name, "must be as it was written");
        assertThat(Captured.run("verify", example.toString()).code()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-Q1, The quarter (2031-Q1) must be one of the run",
        "99999, The moment (99999) must come in the run",
        "soon, the moment (soon) must be start"
    })
    void aMomentOutsideTheRunIsRefused(String at, String message) {
        Captured refusal = Captured.run("analyze", example.toString(), "--at", at);
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains(message, "Maybe ");
    }

    @Test
    void aRunHasItsSeedAlready() {
        Captured refusal = Captured.run("analyze", example.toString(), "--seed", "3");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("The option (--seed) must go with a scenario");
    }

    private static void collect(JsonNode node, String pointer, List<String> numbers) {
        if (node.isDouble()) {
            numbers.add(pointer);
        }
        node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), numbers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, numbers);
        }
    }

    private static void perturb(JsonNode tree, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        double number = tree.at(pointer).asDouble();
        double wrong = number == 0 ? 1e-4 : number * (1 + 1e-4);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), JSON.getNodeFactory().numberNode(wrong));
        } else {
            ((ObjectNode) parent).put(last, wrong);
        }
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}

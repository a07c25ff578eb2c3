package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run and what can be done with it, on the smallest scenario there is. */
class RunTest {

    private static final String SMALL = "configs/two-by-two.yaml";

    @TempDir
    private Path folder;

    private Captured run(String name, String... more) {
        String[] command = {
            "run", SMALL, "--engine", "direct", "--out", folder.resolve(name).toString()
        };
        String[] all = java.util.stream.Stream.of(command, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return Captured.run(all);
    }

    @Test
    void aRunTellsItsProgressOnStderrAndItsSummaryOnStdout() {
        Captured run = run("a");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("2026-Q"));
        assertThat(run.out())
                .contains("Signed", "Amazon – OpenAI", "Alliances", "Leverage", "Concentration", "Files in ", "advice");
    }

    @Test
    void quietMeansNothingOnStderr() {
        assertThat(run("a", "--quiet").err()).isEmpty();
    }

    /** DuckDB takes no value that is not of its column's type. */
    @Test
    void theTablesCanBeAskedInSql() {
        Captured.run(
                "run",
                "configs/amazon-openai.yaml",
                "--set",
                "periods=1",
                "--engine",
                "direct",
                "--out",
                folder.resolve("a").toString());
        Path results = folder.resolve("a");
        assertThat(DataPackage.of(results).tables())
                .containsExactly(
                        "actors", "alliances", "deals", "leverage", "leverage_events", "market", "offers", "outcomes");
        for (String table : DataPackage.of(results).tables()) {
            String rows = Captured.run("query", results.toString(), "select count(*) as n from " + table)
                    .out();
            assertThat(rows.lines().skip(1)).as(table).noneMatch("0"::equals).hasSize(1);
            assertThat(Captured.run("query", results.toString(), "select * from " + table)
                            .err())
                    .as(table)
                    .isEmpty();
        }
        assertThat(Captured.run(
                                "query",
                                results.toString(),
                                "select typeof(seq) || ' ' || typeof(ownUtilityUsdBn) || ' ' || typeof(jointResearch)"
                                        + " from offers limit 1")
                        .out())
                .contains("BIGINT DOUBLE BOOLEAN");
    }

    @Test
    void theFolderHoldsLogManifestScenarioAndTables() {
        run("a");
        assertThat(folder.resolve("a")).isDirectoryContaining("glob:**/events.jsonl");
        for (String file :
                new String[] {"manifest.json", "scenario.resolved.yaml", "leverage.csv", "alliances.graphml"}) {
            assertThat(folder.resolve("a").resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void theSameSeedGivesTheSameLogByBothEngines() throws IOException {
        run("a", "--seed", "7");
        Captured.run(
                "run",
                SMALL,
                "--seed",
                "7",
                "--quiet",
                "--out",
                folder.resolve("b").toString());
        assertThat(folder.resolve("a/events.jsonl")).hasSameBinaryContentAs(folder.resolve("b/events.jsonl"));
    }

    @Test
    void theResolvedScenarioRunsByItselfToTheSameLog() {
        run("a");
        Captured again = Captured.run(
                "run",
                folder.resolve("a/scenario.resolved.yaml").toString(),
                "--engine",
                "direct",
                "--quiet",
                "--out",
                folder.resolve("b").toString());
        assertThat(again.code()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("a/events.jsonl")).hasSameBinaryContentAs(folder.resolve("b/events.jsonl"));
    }

    /** Whoever overwrites a run that was cut short goes by these names. */
    @Test
    void everyFileOfARunIsKnownByName() throws IOException {
        Captured.run(
                "run", SMALL, "--engine", "jade", "--out", folder.resolve("a").toString());
        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RunReport.names());
        }
    }

    @Test
    void machinesGetTheSameFactsAsJson() throws IOException {
        JsonNode report = new ObjectMapper().readTree(run("a", "--json").out());
        assertThat(report.at("/summary/run/status").asText()).isEqualTo("complete");
        assertThat(report.at("/summary/deals"))
                .anySatisfy(deal -> assertThat(deal.get("fate").asText()).isEqualTo("signed"));
        assertThat(report.at("/logHash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void aFolderWithSomethingInItIsRefusedUnlessOverwritten() {
        run("a");
        Captured refusal = run("a");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("must be empty", "--overwrite");
        Captured another = run("a", "--overwrite", "--seed", "8");
        assertThat(another.code()).isEqualTo(ExitCode.OK);
        assertThat(another.out()).containsOnlyOnce("report.html");
        Captured verified = Captured.run("verify", folder.resolve("a").toString());
        assertThat(verified.code()).as(verified.out()).isEqualTo(ExitCode.OK);
    }

    @Test
    void anUnknownEngineIsRefusedWithTheNamesOfThoseThereAre() {
        Captured refusal = Captured.run(
                "run", SMALL, "--engine", "steam", "--out", folder.resolve("a").toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("The engine (steam) must be one of", "direct", "jade");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnOutputFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Captured refusal =
                Captured.run("run", SMALL, "--out", file.resolve("below").toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refusal.err())
                .contains("Cannot make", "is not a folder", "Maybe")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aRunAsItWasWrittenIsVerified() {
        run("a");
        Captured verdict = Captured.run("verify", folder.resolve("a").toString());
        assertThat(verdict.out()).contains(": verified", "re-execution").doesNotContain("FAILED");
        assertThat(verdict.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        run("a");
        Path log = folder.resolve("a/events.jsonl");
        byte[] whole = Files.readAllBytes(log);
        for (int at = 0; at < whole.length; at += 1 + whole.length / 8) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(log, flipped);
            Captured verdict = Captured.run("verify", folder.resolve("a").toString());
            assertThat(verdict.code()).as("byte %d", at).isEqualTo(ExitCode.CHECK_FAILED);
            assertThat(verdict.out()).contains("FAILED").containsPattern("line \\d+ \\(byte \\d+\\)");
        }
    }

    @Test
    void aChangedTableIsNamed() throws IOException {
        run("a");
        Files.writeString(folder.resolve("a/market.csv"), "spoilt\n");
        Captured verdict = Captured.run("verify", folder.resolve("a").toString(), "--json");
        assertThat(verdict.code()).isEqualTo(ExitCode.CHECK_FAILED);
        JsonNode checks = new ObjectMapper().readTree(verdict.out()).get("checks");
        assertThat(checks).anySatisfy(check -> {
            assertThat(check.get("name").asText()).isEqualTo("tables");
            assertThat(check.get("detail").asText()).contains("market.csv");
        });
    }

    @Test
    void aFaultEndsTheRunWithAValidLogAndExitCodeOne() {
        Path out = folder.resolve("a");
        Captured run = Captured.run("run", SMALL, "--engine", "broken", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err())
                .contains("A fault ended the run: amazon: it fell silent")
                .doesNotContain("\tat ");
        Captured verdict = Captured.run("verify", out.toString());
        assertThat(verdict.out()).contains(": verified");
        assertThat(verdict.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void theStoryOfARunNamesItsDeals() {
        run("a");
        Captured story = Captured.run("explain", folder.resolve("a").toString(), "--pair", "amazon,openai");
        assertThat(story.code()).isEqualTo(ExitCode.OK);
        assertThat(story.out()).contains("Signed as amazon~openai#1", "leverage over OpenAI");
    }
}

package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.experiment.RunRecord;
import io.entente.experiment.SweepTables;
import io.entente.random.RandomStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps over the worked example: 2 × 2 cells, 5 replications. */
class SweepTest {

    private static final List<String> TABLES =
            List.of("runs.csv", "deals.csv", "leverage.csv", "alliances.csv", "market.csv");

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void write() throws IOException {
        config = write("sweep.yaml", "");
    }

    private Path write(String name, String more) throws IOException {
        return sweepOf(
                name,
                "factors:\n  - {name: taste, path: market.tasteForChoice, values: [0.5, 0.6]}\n"
                        + "  - {path: microsoft.attractiveness, values: [0.5, 0.7]}\nreplications: 5\n" + more);
    }

    /** A sweep over the worked example. */
    private Path sweepOf(String name, String text) throws IOException {
        String scenario = Path.of("configs/two-by-two.yaml").toAbsolutePath().toString();
        return Files.writeString(folder.resolve(name), "name: example\nscenario: " + scenario + "\n" + text);
    }

    private Captured sweep(String out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("sweep", config.toString(), "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Captured.run(arguments.toArray(String[]::new));
    }

    private List<String> tables(String out) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String table : TABLES) {
            texts.add(Files.readString(folder.resolve(out).resolve(table)));
        }
        return texts;
    }

    @Test
    void theRowsAreTheSameWhateverTheNumberOfWorkersAndShards() throws IOException {
        assertThat(sweep("one").code()).isEqualTo(ExitCode.OK);
        assertThat(sweep("two", "--jobs", "2").code()).isEqualTo(ExitCode.OK);
        assertThat(sweep("four", "--jobs", "4").code()).isEqualTo(ExitCode.OK);
        assertThat(tables("two")).isEqualTo(tables("one"));
        assertThat(tables("four")).isEqualTo(tables("one"));
        sweep("part-1", "--shard", "1/3");
        sweep("part-2", "--shard", "2/3", "--jobs", "2");
        sweep("part-3", "--shard", "3/3");
        Captured merged = merge("part-1", "part-2", "part-3");
        assertThat(merged.code()).isEqualTo(ExitCode.OK);
        assertThat(merged.out()).contains("20 of 20 runs finished, 0 failed");
        assertThat(tables("whole")).isEqualTo(tables("one"));
        assertThat(tables("one").get(0).lines()).hasSize(21);
    }

    private Captured merge(String... parts) {
        List<String> arguments = new ArrayList<>(List.of(
                "merge", config.toString(), "--out", folder.resolve("whole").toString()));
        for (String part : parts) {
            arguments.add(folder.resolve(part).toString());
        }
        return Captured.run(arguments.toArray(String[]::new));
    }

    /** Parts may come one after the other, in any order, and again. */
    @Test
    void partsAreMergedAsTheyCome() throws IOException {
        sweep("one");
        sweep("part-1", "--shard", "1/2");
        sweep("part-2", "--shard", "2/2");
        Captured half = merge("part-2");
        assertThat(half.code()).isEqualTo(ExitCode.OK);
        assertThat(half.out()).contains("10 of 20 runs finished");
        assertThat(half.err()).contains("10 runs are missing.");
        Captured whole = merge("part-1", "part-2");
        assertThat(whole.out()).contains("20 of 20 runs finished");
        assertThat(whole.err()).isEmpty();
        assertThat(tables("whole")).isEqualTo(tables("one"));
    }

    /** A part may be asked for its logs after it was merged without. */
    @Test
    void logsThatPartsKeepAreMergedToo() throws IOException {
        sweep("one", "--keep-logs");
        sweep("part-1", "--shard", "1/2", "--keep-logs");
        sweep("part-2", "--shard", "2/2");
        merge("part-1", "part-2");
        assertThat(logs("whole")).hasSize(10);
        sweep("part-2", "--shard", "2/2", "--keep-logs");
        merge("part-1", "part-2");
        assertThat(logs("whole")).hasSize(20).isEqualTo(logs("one"));
        assertThat(tables("whole")).isEqualTo(tables("one"));
        assertThat(sweep("whole", "--keep-logs").err())
                .as("nothing is left to run")
                .isEmpty();
    }

    private Map<String, String> logs(String out) throws IOException {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(out).resolve("logs"))) {
            for (Path log : files.toList()) {
                logs.put(log.getFileName().toString(), Files.readString(log));
            }
        }
        return logs;
    }

    @Test
    void aSweepIsNamedBeforeItsParts() {
        sweep("part-1", "--shard", "1/2");
        Captured refusal = Captured.run("merge", folder.resolve("part-1").toString(), folder.toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("must be the file of a sweep", "Maybe name it before the parts");
    }

    @Test
    void partsOfAnotherConfigurationAreRefused() throws IOException {
        sweep("part-1", "--shard", "1/2");
        config = write("sweep.yaml", "seed: 8\n");
        sweep("part-2", "--shard", "2/2");
        Captured refusal = merge("part-1", "part-2", "nowhere");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains("part-1 has them as it was before: seed (1, now 8); ", "nowhere has none.")
                .doesNotContain("part-2");
        assertThat(folder.resolve("whole")).doesNotExist();
    }

    /** Who carries the messages changes what the log says of the host, and nothing that was negotiated. */
    @Test
    void agentsOnJadeComeToTheSame() throws IOException {
        assertThat(sweep("direct").code()).isEqualTo(ExitCode.OK);
        assertThat(sweep("jade", "--engine", "jade").code()).isEqualTo(ExitCode.OK);
        assertThat(tables("jade")).isEqualTo(tables("direct"));
    }

    /** With the same log as in the sweep, by what its folder says alone. */
    @Test
    void aRunCanBeExecutedAlone() throws IOException {
        config = sweepOf("actors.yaml", """
                set: [periods=4]
                factors:
                  - {path: anthropic, values: ["on", "off"]}
                  - {path: market.tasteForChoice, values: [0.5, 0.6]}
                replications: 2
                """);
        sweep("results");
        Files.delete(config);
        String results = folder.resolve("results").toString();
        for (int run : new int[] {1, 6}) {
            Captured alone = Captured.run(
                    "run", results, "--run", "" + run, "--engine", "direct", "--out", folder.resolve("run" + run) + "");
            assertThat(alone.code()).as(alone.err()).isEqualTo(ExitCode.OK);
            String hash = tables("results")
                    .get(0)
                    .lines()
                    .skip(run + 1L)
                    .findFirst()
                    .orElseThrow()
                    .split(",")[8];
            assertThat(hash).hasSize(64);
            assertThat(alone.out()).contains("Log hash " + hash);
        }
        assertThat(Captured.run("run", results, "--run", "8").err()).contains("The run (8) must be below 8.");
        assertThat(Captured.run("run", results).err()).contains("must be given with one of its runs");
        assertThat(Captured.run("run", results, "--run", "1", "--seed", "1").code())
                .isEqualTo(ExitCode.USAGE);
    }

    /** A process that ends at any moment leaves whole lines and perhaps a piece of one; the same command goes on. */
    @Test
    void anInterruptionCostsTheRunAtHandAndNothingElse() throws IOException {
        sweep("whole");
        RandomStream random = RandomStream.of(5, "interruptions");
        byte[] all = Files.readAllBytes(folder.resolve("whole").resolve("worker-0.jsonl"));
        sweep("cut");
        for (int moment = 0; moment < 20; moment++) {
            int length = random.nextInt(all.length);
            Files.write(folder.resolve("cut").resolve("worker-0.jsonl"), java.util.Arrays.copyOf(all, length));
            assertThat(sweep("cut").code()).isEqualTo(ExitCode.OK);
            assertThat(tables("cut")).isEqualTo(tables("whole"));
        }
    }

    /** Of two at once the second would write the files of the first. */
    @Test
    void aFolderInWhichAnotherIsAtWorkIsRefused() throws IOException {
        sweep("shared");
        List<String> whole = tables("shared");
        try (FileChannel other = FileChannel.open(folder.resolve("shared/.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            Captured refusal = sweep("shared");
            assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
            assertThat(refusal.err())
                    .contains("must be left to one program at a time, and another is at work in it.\nMaybe wait");
        }
        assertThat(sweep("shared").code()).isEqualTo(ExitCode.OK);
        assertThat(tables("shared")).isEqualTo(whole);
    }

    /** The line that another program is about to write is not whole yet, and is that program's to finish. */
    @Test
    void whoReadsResultsLeavesThemAsTheyAre() throws IOException {
        sweep("results");
        Path file = folder.resolve("results/worker-0.jsonl");
        byte[] all = Files.readAllBytes(file);
        byte[] cut = java.util.Arrays.copyOf(all, all.length - 5);
        Files.write(file, cut);
        String results = folder.resolve("results").toString();
        assertThat(Captured.run("compare", results + ":0", results + ":1").code())
                .isEqualTo(ExitCode.OK);
        assertThat(merge("results").out()).contains("19 of 20 runs finished");
        assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }

    @Test
    void anotherConfigurationIsRefused() throws IOException {
        sweep("results");
        config = write("sweep.yaml", "seed: 2\n");
        Captured refusal = sweep("results");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains(
                        "must hold results of the same sweep, which has changed since: seed (1, now 2).\nMaybe name another folder");
    }

    /** Versions may come to other results, also where nothing else has changed. */
    @Test
    void whatAnotherVersionBeganIsRefused() throws IOException {
        sweep("results");
        assertThat(DataPackage.of(folder.resolve("results")).program()).isEqualTo("entente " + Version.number());
        Files.writeString(folder.resolve("results/sweep.sha256"), "the hash of another version\n");
        assertThat(sweep("results").err())
                .contains("has changed since: program (another version, now " + Version.number() + ").\n");
    }

    @Test
    void aBaseScenarioThatWasEditedIsRefused() throws IOException {
        Path scenario = Files.copy(Path.of("configs/two-by-two.yaml"), folder.resolve("base.yaml"));
        config = Files.writeString(
                folder.resolve("edited.yaml"),
                "name: example\nscenario: base.yaml\nfactors:\n  - {path: microsoft.attractiveness, values: [0.5]}\n");
        assertThat(sweep("edited").code()).isEqualTo(ExitCode.OK);
        Files.writeString(scenario, Files.readString(scenario).replace("tasteForChoice: 0.6", "tasteForChoice: 0.5"));
        assertThat(sweep("edited").err()).contains("which has changed since: market.tasteForChoice (0.6, now 0.5).\n");
    }

    @Test
    void aCellThatCannotRunIsRecordedWithItsCauseAndTheRestGoOn() throws IOException {
        config = sweepOf("failing.yaml", """
                factors:
                  - {name: taste, path: market.tasteForChoice, values: [0.5, 7]}
                replications: 2
                """);
        Captured run = sweep("failing");
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.out()).contains("4 of 4 runs finished, 2 failed");
        assertThat(run.err()).contains("run 1: ", "tasteForChoice (7) must lie in (0, 1]");
        assertThat(tables("failing").get(0))
                .contains(
                        ",complete,", ",failed,\"market.tasteForChoice: the tasteForChoice (7) must lie in (0, 1]\",");
    }

    /** It was killed while it claimed the folder. */
    @Test
    void aFolderThatWasAlmostClaimedIsTaken() throws IOException {
        Path results = Files.createDirectory(folder.resolve("early"));
        Files.createFile(results.resolve(".sweep.sha256.unfinished"));
        assertThat(sweep("early").out()).contains("20 of 20 runs finished, 0 failed");
        Files.createFile(Files.createDirectory(folder.resolve("other")).resolve("notes.txt"));
        assertThat(sweep("other").err()).contains("must be empty or hold the results of a sweep");
    }

    /** A run on agents can fail for want of time, and would not fail again. */
    @Test
    void failedRunsAreRetriedWhenAskedFor() throws IOException {
        sweep("one");
        List<String> whole = tables("one");
        fail(3, folder.resolve("one"));
        assertThat(sweep("one").out()).contains("20 of 20 runs finished, 1 failed");
        assertThat(sweep("one", "--retry-failed").out()).contains("20 of 20 runs finished, 0 failed");
        assertThat(tables("one")).isEqualTo(whole);
    }

    /** Also of runs that were carried out before without, and of one that was killed on its way. */
    @Test
    void logsAreKeptOfAllRuns() throws Exception {
        sweep("logged", "--shard", "1/2");
        Path logs = Files.createDirectory(folder.resolve("logged/logs"));
        Files.writeString(logs.resolve(".run-3.jsonl.unfinished"), "{\"seq\":0");
        assertThat(sweep("logged", "--keep-logs", "--jobs", "2").out()).contains("20 of 20 runs finished, 0 failed");
        assertThat(logs).isDirectoryNotContaining("glob:**.unfinished");
        String runs = tables("logged").get(0);
        for (int run = 0; run < 20; run++) {
            List<String> lines = Files.readAllLines(logs.resolve("run-" + run + ".jsonl"));
            assertThat(runs.lines().skip(run + 1L).findFirst().orElseThrow())
                    .contains(sha256(lines.get(lines.size() - 1)));
        }
        sweep("plain");
        assertThat(tables("logged")).isEqualTo(tables("plain"));
        fail(3, folder.resolve("plain"));
        assertThat(sweep("plain", "--keep-logs", "--retry-failed").code()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("plain/logs/run-3.jsonl")).hasSameBinaryContentAs(logs.resolve("run-3.jsonl"));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRunThatIsCompleteInOnePartHasNotFailed() throws IOException {
        sweep("part-1", "--shard", "1/2");
        sweep("part-2");
        fail(2, folder.resolve("part-1"));
        assertThat(merge("part-1", "part-2").out()).contains("20 of 20 runs finished, 0 failed");
        assertThat(tables("whole")).isEqualTo(tables("part-2"));
    }

    /** Has a run failed in the file of the only worker. */
    private static void fail(int run, Path results) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(results)) {
            file = files.filter(f -> f.getFileName().toString().startsWith("worker-"))
                    .findFirst()
                    .orElseThrow();
        }
        String failed =
                new RunRecord(run, "failed", "no answer", "", 0, Map.of(), "", List.of(), Map.of(), Map.of()).line();
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .map(line -> line.startsWith("{\"run\":" + run + ",") ? failed : line)
                        .toList());
    }

    @Test
    void anUnknownEngineIsRefusedBeforeAnythingIsWritten() {
        Captured refusal = sweep("jad", "--engine", "jad");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("The engine (jad) must be one of ", "Maybe jade was meant.");
        assertThat(folder.resolve("jad")).doesNotExist();
    }

    @Test
    void aRangeThatDoesNotFitIsToldOnce() throws IOException {
        config = sweepOf("range.yaml", """
                design: sobol
                points: 4
                replications: 1
                factors:
                  - {path: periods, low: 3, high: 4}
                  - {path: market.spotshare, low: 0.1, high: 0.2}
                """);
        assertThat(sweep("range").err())
                .contains(
                        "2 faults\n",
                        "Maybe spotShare.",
                        "range.yaml:7:5: factors[0]: the periods (",
                        ") must be a whole number\n    Maybe narrow the range, or write values: and a list of those that fit.");
    }

    @Test
    void aSweepOfWhichNoCellCanBeReadIsRefusedWhereItsFileIsWrong() throws IOException {
        config = sweepOf("misspelt.yaml", """
                set:
                  - periodss=3
                factors:
                  - {path: market.tasteForChoice, values: [0.5, 0.6]}
                  - {path: negotiation.deadlineRounds, values: [1, 2]}
                replications: 2
                """);
        Captured refusal = sweep("misspelt");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains(
                        "2 faults",
                        "misspelt.yaml:4:5: set[0]: the key or actor (periodss) must be one of ",
                        "Maybe periods.",
                        "misspelt.yaml:7:5: factors[1]: the key (deadlineRounds) must be one of ")
                .doesNotContain("--set");
        assertThat(folder.resolve("misspelt")).doesNotExist();
    }

    /** In this example nobody says what a deal gains, and no talk amends a contract. */
    @Test
    void aColumnHasItsTypeWhateverStandsInIt() throws IOException {
        config = sweepOf(
                "failing.yaml",
                "factors:\n  - {name: taste, path: market.tasteForChoice, values: [7, 0.5]}\nreplications: 1\n");
        sweep("failing");
        Path results = folder.resolve("failing");
        String deals = "select column_name || ' ' || column_type as typed from (describe deals)";
        for (boolean parquet : new boolean[] {true, false}) {
            assertThat(Captured.run("query", results.toString(), deals).out().lines())
                    .contains(
                            "amends VARCHAR", "hyperscalerGainUsdBn DOUBLE", "jointResearch BOOLEAN", "offers BIGINT");
            assertThat(Files.deleteIfExists(results.resolve("deals.parquet"))).isEqualTo(parquet);
        }
    }

    /** Each metric could be taken for a factor of its name. */
    @Test
    void noFactorHasTheNameOfAnotherColumn() throws IOException {
        sweep("results");
        List<String> columns = List.of(
                tables("results").get(0).lines().findFirst().orElseThrow().split(","));
        assertThat(columns.stream().filter(SweepTables::isColumn)).hasSize(columns.size() - 2);
        config = sweepOf("taken.yaml", "factors:\n  - {name: Signed, path: periods, values: [1, 2]}\n");
        Captured refusal = sweep("taken");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains(
                        "taken.yaml:4:12: factors[0].name: the name (Signed) must not be the name of another column",
                        "Maybe ");
    }

    /** An actor can be switched off: nothing in the scenario speaks of it any more. */
    @Test
    void anActorIsAFactor() throws IOException {
        config =
                sweepOf("actors.yaml", "factors:\n  - {path: anthropic, values: [\"on\", \"off\"]}\nreplications: 1\n");
        assertThat(sweep("actors").code()).isEqualTo(ExitCode.OK);
        List<String> runs = tables("actors").get(0).lines().toList();
        assertThat(runs.get(1)).contains("amazon>anthropic");
        assertThat(runs.get(2)).contains(",off,").doesNotContain("anthropic:");
    }

    /** Microsoft and Anthropic link in the second period of the worked example, and cannot without Anthropic. */
    @Test
    void dealsThatVanishWithAnActorAreTold() throws IOException {
        config =
                sweepOf("actors.yaml", "factors:\n  - {path: anthropic, values: [\"on\", \"off\"]}\nreplications: 2\n");
        sweep("actors");
        String results = folder.resolve("actors").toString();
        String compared =
                Captured.run("compare", results + ":0", results + ":1").out();
        assertThat(compared)
                .contains("2 end in other alliances")
                .containsPattern("microsoft – anthropic, new contract +2 +0 +0 +2\n")
                .containsPattern("amazon – anthropic, distribution +2 +0 +0 +2\n")
                .doesNotContain("amazon – openai");
        assertThat(Captured.run("compare", results + ":1", results + ":0").out())
                .containsPattern("microsoft – anthropic, new contract +0 +2 +2 +0\n");
    }

    @Test
    void theTablesCanBeAskedInSqlAndAreTheSameInParquet() throws IOException {
        sweep("results");
        Path results = folder.resolve("results");
        assertThat(results.resolve("runs.parquet")).exists();
        JsonNode answer = new ObjectMapper()
                .readTree(Captured.run(
                                "query",
                                results.toString(),
                                "select taste, count(*) as n, sum(signed) as signed from runs group by taste order by taste",
                                "--json")
                        .out());
        assertThat(answer).hasSize(2);
        assertThat(answer.get(0).get("n").asInt()).isEqualTo(10);
        assertThat(answer.get(0).get("signed").asDouble()).isEqualTo(20);
        assertThat(DataPackage.of(results).tables())
                .containsExactly("runs", "deals", "leverage", "alliances", "market");
        for (String table : DataPackage.of(results).tables()) {
            String path = results.resolve(table).toString();
            String difference = "select count(*) as n from ((from read_parquet('" + path
                    + ".parquet') except all from read_csv('" + path + ".csv', header = true, sample_size = -1)))";
            assertThat(Captured.run("query", results.toString(), difference)
                            .out()
                            .lines()
                            .skip(1))
                    .as(table)
                    .containsExactly("0");
        }
        Path some = folder.resolve("some.csv");
        Captured copied =
                Captured.run("query", results.toString(), "copy (from runs where taste > 0.5) to '" + some + "'");
        assertThat(copied.out().lines()).containsExactly("rows", "10");
        assertThat(Files.readAllLines(some)).hasSize(11);
        Captured wrong = Captured.run("query", results.toString(), "select nothing from runs");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("DuckDB says: ");
    }

    /** Spark leaves a folder of parts in the place of each file. */
    @Test
    void parquetOfBeforeIsReplaced() throws IOException {
        sweep("results", "--shard", "1/2");
        Path parquet = folder.resolve("results/runs.parquet");
        Path parts = Files.createDirectory(folder.resolve("results/deals.parquet.of-before"));
        Files.move(folder.resolve("results/deals.parquet"), parts.resolve("part-0.parquet"));
        Files.move(parts, folder.resolve("results/deals.parquet"));
        long half = Files.size(parquet);
        assertThat(sweep("results").code()).isEqualTo(ExitCode.OK);
        assertThat(Files.size(parquet)).isGreaterThan(half);
        assertThat(folder.resolve("results/deals.parquet")).isRegularFile();
    }

    @Test
    void aThingComparedWithItselfGivesZeros() {
        sweep("results");
        String cell = folder.resolve("results") + ":0";
        Captured same = Captured.run("compare", cell, cell);
        assertThat(same.code()).isEqualTo(ExitCode.OK);
        assertThat(same.out())
                .contains("5 pairs of runs", "0 end in other alliances", "Nothing: every difference is 0.");
        Captured configs =
                Captured.run("compare", "configs/two-by-two.yaml", "configs/two-by-two.yaml", "--seeds", "2", "--json");
        assertThat(configs.out()).contains("\"configuration\" : [ ]", "\"flipped\" : 0");
    }

    /** It ended in another quarter: every difference would be that. */
    @Test
    void aRunThatDidNotComeToItsEndIsNotCompared() throws IOException {
        Path whole = folder.resolve("whole");
        Captured.run("run", "configs/two-by-two.yaml", "--engine", "direct", "--out", whole.toString());
        Path cut = Files.createDirectory(folder.resolve("cut"));
        Files.copy(whole.resolve("scenario.resolved.yaml"), cut.resolve("scenario.resolved.yaml"));
        List<String> log = Files.readAllLines(whole.resolve("events.jsonl"));
        Files.write(cut.resolve("events.jsonl"), log.subList(0, log.size() / 2));
        Captured refusal = Captured.run("compare", cut.toString(), whole.toString());
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .contains("The run (" + cut + ") must have come to its end", "Maybe run it again: entente run ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "analyze", "explain", "report", "export"})
    void aRunThatNeverBeganIsRefused(String command) throws IOException {
        String empty = folder.resolve("empty").toString();
        Captured.run("run", "configs/two-by-two.yaml", "--engine", "direct", "--out", empty);
        Files.writeString(folder.resolve("empty/events.jsonl"), "");
        String[] arguments =
                command.equals("compare") ? new String[] {command, empty, empty} : new String[] {command, empty};
        Captured refusal = Captured.run(arguments);
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.out()).isEmpty();
        assertThat(refusal.err()).contains("The log must begin with RunStarted.\nMaybe ");
    }

    @Test
    void whatDiffersAndWhatItDidAreTold() {
        sweep("results");
        Captured compared = Captured.run("compare", folder.resolve("results") + ":0", folder.resolve("results") + ":2");
        assertThat(compared.out()).contains("market.tasteForChoice", "0.5 → 0.6", "consumerSurplusUsdBn");
        Captured refusal = Captured.run("compare", folder.resolve("results").toString(), "configs/two-by-two.yaml");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("must be named with one of its cells");
        assertThat(Captured.run("compare", folder.resolve("results") + ":none", folder.resolve("results") + ":0")
                        .err())
                .contains("The cell (none) must be a number.");
    }

    @Test
    void aDamagedDescriptionIsNamed() throws IOException {
        sweep("results");
        String results = folder.resolve("results").toString();
        for (String damaged : List.of("{\"name\": ", "null", "{}")) {
            Path description = Files.writeString(folder.resolve("results/sweep.json"), damaged);
            Captured refusal = Captured.run("report", results);
            assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
            assertThat(refusal.err()).contains("The file (" + description + ") must be as it was written: ", "Maybe");
        }
        Path columns = Files.writeString(folder.resolve("results/datapackage.json"), "[");
        assertThat(Captured.run("query", results, "select 1").err())
                .contains("The file (" + columns + ") must be as it was written: ", "Maybe");
    }

    /** The smallest p of n pairs is 2 / 2ⁿ [Good2005]: times 20 metrics it falls below 0.05 with ten. */
    @Test
    void fewPairsClaimNothing() throws IOException {
        config = sweepOf(
                "once.yaml", "factors:\n  - {path: market.tasteForChoice, values: [0.5, 0.6]}\nreplications: 1\n");
        sweep("once");
        String once = folder.resolve("once").toString();
        assertThat(Captured.run("compare", once + ":0", once + ":1").out())
                .contains("1 pair of runs")
                .containsPattern("So few pairs can show nothing beyond chance: it\\s+takes\\s+at\\s+least\\s+10\\.")
                .containsPattern("consumerSurplusUsdBn .*– +– +–\n");
    }
}

package io.entente.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.RunEnded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {

    private static final Manifest.Provenance PROVENANCE =
            new Manifest.Provenance("0.1.0", "17 \"vendor\"", "jade", "two-by-two", "cd".repeat(32), -7);

    @TempDir
    Path folder;

    @Test
    void numbersFollowTheLargestThereIs() throws IOException {
        Path runs = folder.resolve("runs");

        assertThat(name(RunFolder.next(runs, "two-by-two", 7))).isEqualTo("two-by-two-s7-1");
        assertThat(name(RunFolder.next(runs, "two-by-two", 7))).isEqualTo("two-by-two-s7-2");
        Files.createDirectory(runs.resolve("two-by-two-s7-41"));
        Files.createDirectory(runs.resolve("two-by-two-s7-x"));
        assertThat(name(RunFolder.next(runs, "two-by-two", 7))).isEqualTo("two-by-two-s7-42");
        assertThat(name(RunFolder.next(runs, "two-by-two", -7))).isEqualTo("two-by-two-s-7-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/b", "", ".hidden", "a b", "nul\u0000"})
    void noNameLeadsOutOfTheFolder(String name) {
        assertThatThrownBy(() -> RunFolder.next(folder, name, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RunFolder.at(folder).file(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderWithFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "years of work");

        assertThatThrownBy(() -> RunFolder.at(folder)).hasMessageContainingAll("must be empty", "--overwrite");
        assertThatThrownBy(() -> RunFolder.over(folder, Set.of())).hasMessageContaining("must be empty or hold a run");
        assertThat(folder.resolve("thesis.tex")).exists();
    }

    @Test
    void aRunThatIsStillWrittenIsNotOverwritten() {
        try (EventLogWriter log = RunFolder.at(folder).openLog()) {
            assertThatThrownBy(() -> RunFolder.over(folder, Set.of()))
                    .hasMessageContainingAll("must be left to one program at a time", "Maybe");
            assertThat(log.summary().lines()).isZero();
        }
        RunFolder.over(folder, Set.of());
        assertThat(folder.resolve(RunFolder.LOG)).doesNotExist();
    }

    @Test
    void overwritingRemovesTheFilesOfTheRunAndNothingElse() throws IOException {
        RunFolder first = sealed();
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(first.file("actors.csv")).exists();

        RunFolder.over(folder, Set.of());

        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("notes.txt"));
        }
    }

    @Test
    void aRunThatWasCutShortLeavesNothingToTheNext() throws IOException {
        RunFolder.at(folder).openLog().close();
        Files.writeString(folder.resolve("messages.jsonl"), "of the first");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        RunFolder next = RunFolder.over(folder, Set.of("messages.jsonl"));
        next.openLog().close();
        LogSummary log = EventLogWriter.nowhere().summary();
        Manifest manifest = next.seal(PROVENANCE, RunEnded.Status.COMPLETE, log);

        assertThat(folder.resolve("messages.jsonl")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).exists();
        assertThat(manifest.files()).containsOnlyKeys(RunFolder.LOG);
    }

    @Test
    void theManifestVouchesForLogAndFiles() throws IOException {
        RunFolder run = sealed();
        Manifest manifest = RunFolder.open(folder).manifest().orElseThrow();

        assertThat(manifest.provenance()).isEqualTo(PROVENANCE);
        assertThat(manifest.log().lines()).isEqualTo(2);
        assertThat(manifest.log().events()).containsOnlyKeys("RunStarted", "RunEnded");
        assertThat(manifest.files()).containsOnlyKeys("actors.csv", "events.jsonl");
        // sha256sum of "a,b" and a newline
        assertThat(manifest.files())
                .containsEntry("actors.csv", "5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313");
        assertThat(HashChain.check(run.file(RunFolder.LOG), Optional.of(manifest.log())))
                .isEmpty();
        assertThat(run.changedFiles(manifest)).isEmpty();

        Files.writeString(folder.resolve("actors.csv"), "a,c\n");
        Files.delete(folder.resolve("events.jsonl"));
        assertThat(run.changedFiles(manifest)).containsOnlyKeys("actors.csv", "events.jsonl");
    }

    @Test
    void aFileThatFailsHalfWayDoesNotAppear() {
        RunFolder run = RunFolder.at(folder);
        run.write("market.csv", "old\n");

        assertThatThrownBy(() -> run.write("market.csv", out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("market.csv")
                .hasRootCauseMessage("disk full");

        assertThat(run.file("market.csv")).hasContent("old\n");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void aManifestReadsBackAsItWasWritten() {
        Manifest manifest = sealed().manifest().orElseThrow();

        assertThat(Manifest.parse(manifest.json())).isEqualTo(manifest);
        assertThat(manifest.json()).startsWith("""
                {
                  "schemaVersion": 1,
                  "provenance": {
                    "program": "0.1.0",
                    "jvm": "17 \\"vendor\\"",
                    "engine": "jade",
                """).endsWith("}\n");
        assertThatThrownBy(
                        () -> Manifest.parse(manifest.json().replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .hasMessageContaining("The schema version (2) must be 1");
        assertThatThrownBy(() -> Manifest.parse(manifest.json().replace("jade", "ja\nde")))
                .hasMessageContaining("line 6");
    }

    @Test
    void onlyAFolderWithALogIsARun() {
        assertThatThrownBy(() -> RunFolder.open(folder)).hasMessageContaining("must hold a file events.jsonl");
    }

    private RunFolder sealed() {
        RunFolder run = RunFolder.at(folder);
        EventLogWriter log = run.openLog();
        log.append(Moment.START, EventSamples.started());
        log.append(Moment.in(1), new RunEnded(RunEnded.Status.COMPLETE, 0, 0, 0));
        log.close();
        run.write("actors.csv", "a,b\n");
        run.seal(PROVENANCE, RunEnded.Status.COMPLETE, log.summary());
        return run;
    }

    private static String name(RunFolder run) {
        return run.path().getFileName().toString();
    }
}

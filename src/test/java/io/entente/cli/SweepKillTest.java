package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.random.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a sweep's process, twenty times over: the same command goes on to what it would have come to. */
@Tag("thorough")
class SweepKillTest {

    private static final int KILLS = 20;
    private static final int RUNS = 200;

    /** So many that two commands are over before they are. */
    private static final int MANY_RUNS = 4000;

    private static final int MOST_MILLIS = 400;

    @TempDir
    private Path folder;

    private Process sweep(String out, int runs) throws IOException {
        Path config = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: killed\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\nfactors:\n  - {path: market.tasteForChoice, values: [0.45, 0.5, 0.55, 0.6]}\n"
                        + "replications: " + runs / 4 + "\n");
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "sweep",
                        config.toString(),
                        "--jobs",
                        "2",
                        "--out",
                        folder.resolve(out).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
    }

    private long kept(String out) throws IOException {
        Path results = folder.resolve(out);
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(results)) {
            long size = 0;
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private List<String> tables(String out) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String table : DataPackage.of(folder.resolve(out)).tables()) {
            texts.add(Files.readString(folder.resolve(out).resolve(table + ".csv")));
        }
        return texts;
    }

    /** Others may look at what there is meanwhile, and are refused where they would write. */
    @Test
    void aSecondProcessIsRefusedAndCostsTheFirstNothing() throws Exception {
        Process first = sweep("shared", MANY_RUNS);
        while (first.isAlive() && kept("shared") == 0) {
            Thread.sleep(2);
        }
        String results = folder.resolve("shared").toString();
        Captured second = Captured.run("sweep", folder.resolve("sweep.yaml").toString(), "--out", results);
        Captured reader = Captured.run("compare", results + ":0", results + ":1");
        assertThat(first.isAlive()).as("the first process was at work").isTrue();
        assertThat(second.code()).isEqualTo(ExitCode.USAGE);
        assertThat(second.err()).contains("another is at work in it");
        assertThat(reader.err()).isEmpty();
        assertThat(first.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(tables("shared").get(0).lines()).hasSize(MANY_RUNS + 1);
    }

    /** The moment is drawn from after the first new result: earlier there is nothing to lose. Whether some kills hit is checked. */
    @Test
    void whatItComesToIsTheSame() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "a process is killed with SIGKILL, which Unix has");
        assertThat(sweep("whole", RUNS).waitFor(10, TimeUnit.MINUTES)).isTrue();
        RandomStream random = RandomStream.of(9, "kills");
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long before = kept("killed");
            Process process = sweep("killed", RUNS);
            while (process.isAlive() && kept("killed") == before) {
                Thread.sleep(2);
            }
            Thread.sleep(random.nextInt(MOST_MILLIS / KILLS));
            midway += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertThat(midway).as("kills that hit a process at work").isEqualTo(KILLS);
        Process last = sweep("killed", RUNS);
        assertThat(last.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue())
                .as(Files.readString(folder.resolve("out.log")))
                .isZero();
        assertThat(tables("killed")).isEqualTo(tables("whole"));
        assertThat(tables("whole").get(0).lines()).hasSize(RUNS + 1);
    }
}

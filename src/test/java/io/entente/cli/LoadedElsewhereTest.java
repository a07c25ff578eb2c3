package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/experiments.md that load a sweep, by a real pandas and a real R; skipped where there is none. */
class LoadedElsewhereTest {

    /** Debian's: another one on the path would not find Debian's packages. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aSweep() throws IOException {
        Path config = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: example\nscenario: "
                        + Path.of("configs/amazon-openai.yaml").toAbsolutePath()
                        + "\nset: [periods=1, leverage.at=period]\n"
                        + "factors: [{name: exclusivity, path: \"contracts[0].distributionExclusivity\", "
                        + "values: [api, none]}]\nreplications: 3\n");
        Path results = folder.resolve("runs/sweep-exclusivity");
        assertThat(Captured.run("sweep", config.toString(), "--out", results.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aSweepLoadsInPandasWithoutOptions() throws IOException, InterruptedException {
        assumeTrue(runs(PYTHON, "-c", "import pandas"), "python3-pandas is not installed");
        assertThat(said(PYTHON, "-c", documented("python"))).contains("exclusivity", "api", "none");
        assertThat(said(PYTHON, "-c", "import pandas as pd\n" + forTables("print(len(pd.read_csv('%s')) > 0)\n")))
                .isEqualTo("True\n".repeat(tables().size()));
    }

    @Test
    void aSweepLoadsInR() throws IOException, InterruptedException {
        assumeTrue(runs("Rscript", "-e", "1"), "r-base-core is not installed");
        assertThat(said("Rscript", "-e", documented("r")))
                .contains("exclusivity", "api", "none", "Paired t-test", "p-value");
        assertThat(said("Rscript", "-e", forTables("print(nrow(read.csv('%s')) > 0);")))
                .isEqualTo("[1] TRUE\n".repeat(tables().size()));
    }

    private static List<String> tables() {
        return DataPackage.of(folder.resolve("runs/sweep-exclusivity")).tables();
    }

    private static String forTables(String line) {
        return tables().stream()
                .map(table -> line.formatted("runs/sweep-exclusivity/" + table + ".csv"))
                .collect(Collectors.joining());
    }

    /** The three lines that the documentation has for a language. */
    private static String documented(String language) throws IOException {
        String page = Files.readString(Path.of("docs/experiments.md"));
        String fence = "```" + language + "\n";
        int from = page.indexOf(fence) + fence.length();
        String program = page.substring(from, page.indexOf("```", from));
        assertThat(program.lines()).hasSize(3);
        return program;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}

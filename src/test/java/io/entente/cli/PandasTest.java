package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/experiments.md that load a sweep in pandas, by a real pandas; skipped where there is none. */
class PandasTest {

    @TempDir
    private Path folder;

    private static String python(Path where, String program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", "-c", program)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "failed: " + said;
    }

    private static boolean hasPandas(Path where) throws InterruptedException {
        try {
            return !python(where, "import pandas").startsWith("failed");
        } catch (IOException noPython) {
            return false;
        }
    }

    @Test
    void aSweepLoadsInPandasWithoutOptions() throws IOException, InterruptedException {
        assumeTrue(hasPandas(folder), "python3-pandas is not installed");
        Path config = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: example\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\nfactors: [{name: exclusivity, path: market.tasteForChoice, values: [0.5, 0.6]}]\n"
                        + "replications: 3\n");
        Path results = folder.resolve("runs/sweep-exclusivity");
        assertThat(Captured.run("sweep", config.toString(), "--out", results.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
        String documented = Files.readString(Path.of("docs/experiments.md"));
        int from = documented.indexOf("```python\n") + "```python\n".length();
        String program = documented.substring(from, documented.indexOf("```", from));
        assertThat(program.lines()).hasSize(3);
        assertThat(python(folder, program))
                .contains("exclusivity", "0.5", "0.6")
                .doesNotContain("failed");
        assertThat(python(
                        folder,
                        "import pandas as pd\nfor t in ('runs', 'deals', 'leverage', 'alliances', 'market'):\n"
                                + "    print(t, len(pd.read_csv('runs/sweep-exclusivity/' + t + '.csv')) > 0)"))
                .contains("runs True", "deals True", "leverage True", "alliances True", "market True");
    }
}

package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sweep says of its factors on the terminal. */
class SensitivityTest {

    @TempDir
    private Path folder;

    private String swept(String design) throws IOException {
        return swept(design, 1);
    }

    private String swept(String design, int replications) throws IOException {
        Path config = Files.writeString(
                folder.resolve("factors.yaml"),
                "name: factors\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath() + "\n" + design
                        + "\nreplications: " + replications + "\n");
        String out = folder.resolve("out").toString();
        assertThat(Captured.run("sweep", config.toString(), "--out", out).code())
                .isZero();
        return out;
    }

    /** Two models on every cloud whose taste for choice changes: concentration moves, the two contracts do not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "morris | mu   95 % interval",
                "saltelli | first order   95 % interval",
            })
    void whatMovesIsATableAndWhatDoesNotIsALine(String design, String heading) throws IOException {
        String sweep = swept(
                "design: " + design + "\npoints: 4\nfactors:\n"
                        + "  - {path: market.tasteForChoice, low: 0.3, high: 0.9}\n  - {path: market.inertia, low: 0.6, high: 0.9}");
        String said = Captured.run("sensitivity", sweep, "--metric", "hhiModels", "--metric", "signed")
                .out();
        assertThat(said.replaceAll(" +", " ")).contains(heading.replaceAll(" +", " "));
        assertThat(said).contains("hhiModels\n", "  market.tasteForChoice  ", "signed\n  No factor moves it.\n");
    }

    @Test
    void aTornadoTellsWhereItsEndsAre() throws IOException {
        String sweep = swept(
                "design: one-at-a-time\nfactors:\n  - {name: taste, path: market.tasteForChoice, values: [0.6, 0.3, 0.9]}");
        assertThat(Captured.run("sensitivity", sweep, "--metric", "hhiModels").out())
                .contains("lowest", "highest", "taste", "0.3", "0.9");
        Captured unknown = Captured.run("sensitivity", sweep, "--metric", "hhiModel");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("The metric (hhiModel) must be one of ", "Maybe ");
    }

    /** One difference does not tell how sure it is; two do, in a world in which nothing is drawn entirely. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | taste -466.8 – 0.9 1,070 – 0.3",
                "2 | taste -466.8 -466.8 to -466.8 0.9 1,070 1,070 to 1,070 0.3",
            })
    void anIntervalTakesMoreThanOneReplication(int replications, String row) throws IOException {
        String sweep = swept(
                "design: one-at-a-time\nfactors:\n  - {name: taste, path: market.tasteForChoice, values: [0.6, 0.3, 0.9]}",
                replications);
        String said =
                Captured.run("sensitivity", sweep, "--metric", "hhiModels").out();
        assertThat(said.replace('−', '-').replaceAll(" +", " ")).contains(row);
    }

    @Test
    void whatItIsToldFromIsSaidWhereRunsFailed() throws IOException {
        String design =
                "design: one-at-a-time\nfactors:\n  - {name: taste, path: market.tasteForChoice, values: [0.6, 0.3]}";
        String sweep = swept(design, 2);
        Path worker = Path.of(sweep, "worker-0.jsonl");
        Files.writeString(
                worker, Files.readString(worker).replaceFirst("\"status\":\"complete\"", "\"status\":\"fault\""));
        assertThat(Captured.run("sensitivity", sweep, "--metric", "hhiModels").out())
                .contains("From the 1 of 2 replications that finished in every cell.");
    }

    /** No replication finishes in a cell that cannot run. */
    @Test
    void aCellThatNeverFinishesIsNamed() throws IOException {
        Path config = Files.writeString(
                folder.resolve("failing.yaml"),
                "name: failing\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\ndesign: one-at-a-time\nreplications: 2\nfactors:\n"
                        + "  - {name: taste, path: market.tasteForChoice, values: [0.6, 0.3, 7]}\n");
        String sweep = folder.resolve("failing").toString();
        assertThat(Captured.run("sweep", config.toString(), "--out", sweep).code())
                .isEqualTo(ExitCode.FAULT);
        assertThat(Captured.run("sensitivity", sweep).err())
                .contains("must have a replication that finished in every cell; none did in cell 2.\nMaybe ");
    }
}

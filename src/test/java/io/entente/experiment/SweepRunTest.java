package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.reading.ScenarioFiles;
import io.entente.reading.SweepReader;
import io.entente.scenario.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepRunTest {

    @TempDir
    private Path folder;

    /** Otherwise the others would go on for hours before anybody is told, with one core less. */
    @Test
    void whatEndsOneWorkerEndsTheOthers() throws IOException {
        Sweep sweep = SweepReader.read(
                Files.writeString(
                        folder.resolve("sweep.yaml"),
                        "name: example\nscenario: "
                                + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                                + "\nfactors:\n  - {path: market.tasteForChoice, values: [0.5, 0.6]}\nreplications: 500\n"),
                SweepTables::isColumn);
        SweepRun run = new SweepRun(
                sweep,
                Designs.cells(sweep),
                new ScenarioFiles(Path.of(sweep.scenario()), Optional.empty()),
                folder,
                new SweepRun.Manner(2, 1, 1, "direct", false, false));
        OutOfMemoryError full = new OutOfMemoryError("as where the memory is full");
        assertThatThrownBy(() -> run.run(
                        run.missing(),
                        done -> {
                            if (done == 3) {
                                throw full;
                            }
                        },
                        () -> false))
                .isSameAs(full);
        assertThat(WorkerFiles.of(folder).runs()).hasSizeBetween(3, 100);
    }
}

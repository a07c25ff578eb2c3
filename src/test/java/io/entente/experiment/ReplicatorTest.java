package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.eventlog.RecordedLog;
import io.entente.reading.ScenarioFiles;
import io.entente.reading.SweepReader;
import io.entente.scenario.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplicatorTest {

    private static final Sweep SWEEP =
            SweepReader.read(Path.of("configs/sweeps/three-hagglers.yaml"), SweepTables::isColumn);

    private final Replicator replicator = new Replicator(
            SWEEP, Designs.cells(SWEEP), "direct", new ScenarioFiles(Path.of(SWEEP.scenario()), Optional.empty()));

    /** Otherwise one run in ten thousand would keep the others from being finished, however often the sweep is resumed. */
    @Test
    void anErrorOfOursIsTheCauseOfAFailedRun() {
        RunRecord run = replicator.run(3, () -> {
            throw new ArithmeticException("no such number");
        });
        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.cause()).isEqualTo("java.lang.ArithmeticException: no such number");
        assertThat(RunRecord.parse(run.line())).contains(run);
    }

    @Test
    void aFullDiskIsNoFaultOfTheRun() {
        assertThatThrownBy(() -> replicator.run(3, ReplicatorTest::full)).isInstanceOf(UncheckedIOException.class);
    }

    private static RecordedLog full() {
        throw new UncheckedIOException("No space left", new IOException());
    }
}

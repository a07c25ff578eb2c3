package io.entente.benchmark;

import io.entente.experiment.Cell;
import io.entente.experiment.Designs;
import io.entente.experiment.SweepRun;
import io.entente.experiment.SweepTables;
import io.entente.reading.ScenarioFiles;
import io.entente.reading.SweepReader;
import io.entente.scenario.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Runs of a sweep over the flagship by one and by several workers, workers' files included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 20)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g", "-Xmn600m", "-XX:InlineSmallCode=1200", "-XX:FreqInlineSize=150"})
public class SweepBenchmark {

    private static final int RUNS = 24;

    /** Workers at once. */
    @Param({"1", "2", "4"})
    private int jobs;

    private Sweep sweep;
    private List<Cell> cells;

    /** Reads the sweep. */
    @Setup
    public void read() {
        sweep = SweepReader.read(Path.of("configs", "sweeps", "market.yaml"), SweepTables::isColumn);
        cells = Designs.cells(sweep);
    }

    /** The first runs of the sweep, in a folder of their own. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public Path runs() throws IOException {
        Path folder = Files.createTempDirectory("entente-sweep");
        SweepRun run = new SweepRun(
                sweep,
                cells,
                new ScenarioFiles(Path.of(sweep.scenario()), Optional.of(Path.of("agents"))),
                folder,
                new SweepRun.Manner(jobs, 1, 1, "direct", false, false));
        run.run(run.missing().subList(0, RUNS), done -> {}, () -> false);
        return folder;
    }
}

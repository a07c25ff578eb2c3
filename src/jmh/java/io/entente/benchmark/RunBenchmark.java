package io.entente.benchmark;

import io.entente.Worlds;
import io.entente.engine.Engine;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.eventlog.RecordedLog;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole runs in process, one after the other in one thread, each under another seed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g", "-Xmn600m", "-XX:InlineSmallCode=1200", "-XX:FreqInlineSize=150"})
public class RunBenchmark {

    private final HostProvider host = HostProvider.named("direct");
    private final HostProvider.Options options =
            new HostProvider.Options(Duration.ofSeconds(60), Optional.empty(), false);
    private World byPeriod;
    private World byEvent;
    private World small;
    private long seed;

    /** A scenario with its hash, which sweeps work out once for all their runs. */
    private record World(Scenario scenario, String hash) {

        static World of(String name, String... sets) {
            Scenario scenario = Worlds.scenario(name, sets);
            return new World(scenario, ScenarioReader.hash(scenario));
        }
    }

    /** Reads the scenarios. */
    @Setup
    public void read() {
        byPeriod = World.of("amazon-openai", "leverage.at=period");
        byEvent = World.of("amazon-openai");
        small = World.of("two-by-two");
    }

    private RunEnded.Status run(World world) {
        try (RecordedLog log = RecordedLog.inMemory()) {
            return new Engine(world.scenario, world.hash, ++seed, host, options)
                    .run(log, ProgressListener.NONE, () -> false);
        }
    }

    /** The flagship, leverage measured once a quarter. */
    @Benchmark
    public RunEnded.Status flagshipByPeriod() {
        return run(byPeriod);
    }

    /** The flagship, leverage measured after every event. */
    @Benchmark
    public RunEnded.Status flagshipByEvent() {
        return run(byEvent);
    }

    /** Two clouds and two labs. */
    @Benchmark
    public RunEnded.Status twoByTwo() {
        return run(small);
    }
}

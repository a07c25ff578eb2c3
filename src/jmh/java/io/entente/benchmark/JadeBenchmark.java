package io.entente.benchmark;

import io.entente.Worlds;
import io.entente.engine.Engine;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.eventlog.RecordedLog;
import io.entente.jade.PingPong;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What carrying a run's messages over JADE costs: the flagship on agents and in process, and beside them messages between
 * two agents that do nothing else. How many messages the run has is printed at the start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g", "-Xmn600m"})
public class JadeBenchmark {

    private static final int PINGS = 5000;
    private static final int SEED = 7;

    private Scenario flagship;
    private String hash;

    /** Reads the scenario, and counts the messages of one run. */
    @Setup
    public void read() throws IOException {
        flagship = Worlds.scenario("amazon-openai", "leverage.at=period");
        hash = ScenarioReader.hash(flagship);
        Path trace = Files.createTempDirectory("entente").resolve("messages.jsonl");
        run("jade", Optional.of(trace));
        try (Stream<String> messages = Files.lines(trace)) {
            System.out.println("messages of a run: " + messages.count());
        }
    }

    private RunEnded.Status run(String host, Optional<Path> trace) {
        HostProvider.Options options = new HostProvider.Options(Duration.ofSeconds(60), trace, false);
        try (RecordedLog log = RecordedLog.inMemory()) {
            return new Engine(flagship, hash, SEED, HostProvider.named(host), options)
                    .run(log, ProgressListener.NONE, () -> false);
        }
    }

    /** The flagship on JADE agents. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RunEnded.Status onAgents() {
        return run("jade", Optional.empty());
    }

    /** The flagship in process. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RunEnded.Status inProcess() {
        return run("direct", Optional.empty());
    }

    /** One message between two agents, marked as those of runs are. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @OperationsPerInvocation(PINGS)
    public void barePingPong() {
        PingPong.play(PINGS, true);
    }

    /** One message between two agents, by JADE's defaults. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @OperationsPerInvocation(PINGS)
    public void defaultPingPong() {
        PingPong.play(PINGS, false);
    }
}

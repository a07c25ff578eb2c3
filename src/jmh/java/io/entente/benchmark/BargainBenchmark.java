package io.entente.benchmark;

import io.entente.game.bargaining.FiniteBargain;
import io.entente.preference.LinearAdditive;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The full analysis of a bilateral domain of 100 000 outcomes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class BargainBenchmark {

    private double[][] utilities;

    /** Tabulates the utilities. */
    @Setup
    public void tabulate() {
        utilities =
                RandomDomain.of(5, 10).stream().map(LinearAdditive::utilities).toArray(double[][]::new);
    }

    /** Rational outcomes, frontier, four solutions and opposition. */
    @Benchmark
    public void analysis(Blackhole hole) {
        FiniteBargain bargain = FiniteBargain.of(utilities, 0.3, 0.3);
        hole.consume(bargain.frontier());
        hole.consume(List.of(bargain.nash(), bargain.kalaiSmorodinsky(), bargain.egalitarian(), bargain.utilitarian()));
        hole.consume(bargain.opposition());
    }
}

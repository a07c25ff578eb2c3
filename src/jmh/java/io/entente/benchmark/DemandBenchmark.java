package io.entente.benchmark;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.market.DemandProbe;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
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

/** Demand at the flagship's opening, and what it takes to value an alliance structure that was not seen before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class DemandBenchmark {

    private Valuation opening;
    private List<Contract> withoutTheFirst;

    /** The flagship's opening. */
    @Setup
    public void open() {
        opening = Worlds.flagship();
        withoutTheFirst = opening.state().contracts().stream().skip(1).toList();
    }

    /** Demand evaluated anew: the shares of six clouds in eight segments, nothing remembered. */
    @Benchmark
    public double demand() {
        return DemandProbe.firstCloudsShare(opening);
    }

    /** A structure at a moment that knows its shares: everybody's utility. */
    @Benchmark
    public double structure() {
        Payoffs payoffs = opening.under(withoutTheFirst);
        return opening.industry().actors().stream().mapToDouble(payoffs::of).sum();
    }
}

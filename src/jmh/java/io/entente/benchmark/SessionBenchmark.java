package io.entente.benchmark;

import io.entente.preference.LinearAdditive;
import io.entente.reading.StrategyText;
import io.entente.session.AlternatingOffers;
import io.entente.session.Negotiation;
import io.entente.session.SessionResult;
import io.entente.session.Table;
import io.entente.session.TurnListener;
import io.entente.strategy.Catalogue;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sessions of alternating offers, a strategy against itself; the counter {@code offers} is offers per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class SessionBenchmark {

    /** Issues × values: 27 and 15 625 outcomes. */
    @Param({"3x3", "6x5"})
    public String domain;

    /** Deadline. */
    @Param({"100", "10000"})
    public int rounds;

    /** On both sides. */
    @Param({"boulware", "micro"})
    public String strategy;

    private Table table;

    /** Offers made. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counter {
        /** So far. */
        public long offers;
    }

    /** Lays the table. */
    @Setup
    public void lay() {
        String[] size = domain.split("x");
        List<LinearAdditive> profiles = RandomDomain.of(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        StrategyChoice choice = StrategyText.parse(strategy, SessionConvention.NEGMAS.acceptance());
        table = Negotiation.table(
                profiles, List.of(choice, choice), rounds, SessionConvention.NEGMAS, Catalogue.load());
    }

    /** One session. */
    @Benchmark
    public SessionResult session(Counter counter) {
        SessionResult result = AlternatingOffers.hold(table, 1, TurnListener.NONE);
        counter.offers += result.offersMade();
        return result;
    }
}

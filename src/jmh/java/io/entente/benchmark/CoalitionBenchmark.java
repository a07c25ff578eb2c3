package io.entente.benchmark;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.actor.Regulator;
import io.entente.deal.Contract;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.Nucleolus;
import io.entente.game.coalition.ShapleyValue;
import io.entente.id.ActorId;
import io.entente.leverage.AllianceGame;
import io.entente.leverage.BestLinks;
import io.entente.leverage.ExclusivityPricing;
import io.entente.leverage.LeverageMeter;
import io.entente.leverage.LeverageSettings;
import io.entente.market.MarketState;
import io.entente.market.SalesGame;
import io.entente.market.Valuation;
import io.entente.random.RandomStream;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Coalition values, values of coalition games, and leverage after an event of the flagship. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class CoalitionBenchmark {

    private Valuation market;
    private Valuation flagship;
    private LeverageSettings settings;
    private List<ActorId> regulators;
    private MarketState amended;
    private CharacteristicFunction eight;
    private CharacteristicFunction sixteen;
    private CharacteristicFunction twenty;

    /** Eight clouds with eight labs, the flagship's opening, and random games. */
    @Setup
    public void prepare() {
        List<Integer> eightOfEach = IntStream.range(0, 8).boxed().toList();
        market = Economy.drawn(1, eightOfEach, eightOfEach, name -> name, Economy.given())
                .opening();
        Scenario scenario = Worlds.certain("amazon-openai");
        flagship = ExclusivityPricing.priced(Worlds.flagship());
        settings = scenario.leverage();
        regulators = scenario.regulators().stream().map(Regulator::id).toList();
        List<Contract> contracts = flagship.state().contracts();
        amended = flagship.state().withContracts(contracts.subList(1, contracts.size()));
        eight = random(8);
        sixteen = random(16);
        twenty = random(20);
    }

    private static CharacteristicFunction random(int players) {
        RandomStream random = RandomStream.of(1, "game of " + players);
        return CharacteristicFunction.of(players, coalition -> random.nextDouble() * Integer.bitCount(coalition));
    }

    /** Sales of all 2^16 coalitions. */
    @Benchmark
    public CharacteristicFunction salesOfSixteen() {
        return SalesGame.of(market);
    }

    /** Utilities of all 2^11 coalitions of the flagship. */
    @Benchmark
    public AllianceGame utilitiesOfEleven() {
        return AllianceGame.of(flagship, AllianceGame.Outsiders.LINKED);
    }

    /** Shapley value of 16 players. */
    @Benchmark
    public double[] shapleyOfSixteen() {
        return ShapleyValue.of(sixteen);
    }

    /** Shapley value of 20 players. */
    @Benchmark
    public double[] shapleyOfTwenty() {
        return ShapleyValue.of(twenty);
    }

    /** Nucleolus of 8 players. */
    @Benchmark
    public Nucleolus nucleolusOfEight() {
        return Nucleolus.of(eight);
    }

    /** The flagship after a contract has ended: the best links of all pairs and the dependence of every ordered pair. */
    @Benchmark
    public double leverageAfterAnEvent() {
        Valuation after = flagship.at(amended);
        LeverageMeter meter = new LeverageMeter(after, settings, BestLinks.of(after, -1), regulators);
        double sum = 0;
        for (ActorId holder : meter.actors()) {
            for (ActorId over : meter.actors()) {
                sum += holder.equals(over) ? 0 : meter.dependence(over, holder).share();
            }
        }
        return sum;
    }
}

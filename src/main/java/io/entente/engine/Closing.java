package io.entente.engine;

import io.entente.event.ActorUpdated;
import io.entente.event.IndicesMeasured;
import io.entente.event.MarketCleared;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Clearing;
import io.entente.market.MarketState;
import io.entente.random.RandomStream;
import io.entente.scenario.Uncertainty;
import java.util.Map;
import java.util.TreeMap;

/** The end of a quarter: the market clears, payments flow, states move on. */
final class Closing {

    private final World world;
    private final Indices indices;
    private Clearing clearing;

    Closing(World world, Indices indices) {
        this.world = world;
        this.indices = indices;
    }

    /** Clears the market; the state stays that of the quarter. Returns the record that will have moved it. */
    LogRecord run() {
        clearing = Clearing.of(world.truly(), innovations());
        LogRecord cleared = world.log(new MarketCleared(
                clearing.spendUsdBn(), clearing.clouds(), clearing.labs(), clearing.consumerSurplusUsdBn()));
        clearing.payments().forEach(world::paid);
        Map<ActorId, Map<String, Double>> figures = indices.actors(clearing);
        figures.forEach((actor, values) -> world.log(new ActorUpdated(actor, values)));
        world.log(new IndicesMeasured(indices.industry(clearing)));
        return cleared;
    }

    /** The next period's state. */
    void moveOn() {
        world.become(next(clearing.after()));
        world.startMoment();
    }

    /** Where each period is a game of its own, what the market earned is gone; transfers stand until agreed anew. */
    private MarketState next(MarketState after) {
        MarketState before = world.state();
        return world.scenario().market().cashCarriesOver() ? after : after.withCashOf(before);
    }

    /** Demand innovations of the quarter: log-normal with mean 1, each lab's from its own stream. */
    private Map<ActorId, Double> innovations() {
        Uncertainty uncertainty = world.scenario().uncertainty();
        double spread = uncertainty.drawn() ? uncertainty.demandInnovation() : 0;
        Map<ActorId, Double> factors = new TreeMap<>();
        for (var lab : world.scenario().labs()) {
            double normal = spread == 0
                    ? 0
                    : RandomStream.of(world.seed(), lab.id().value(), "period " + world.period(), "demand")
                            .nextGaussian();
            factors.put(lab.id(), StrictMath.exp(spread * normal - spread * spread / 2));
        }
        return factors;
    }
}

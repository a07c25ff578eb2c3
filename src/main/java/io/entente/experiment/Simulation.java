package io.entente.experiment;

import io.entente.engine.Engine;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.eventlog.EventSink;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.Optional;

/**
 * A scenario that is run under many seeds; its hash, which takes a while to compute, goes with it.
 *
 * @param scenario the world
 * @param hash of it
 */
record Simulation(Scenario scenario, String hash) {

    static Simulation of(Scenario scenario) {
        return new Simulation(scenario, ScenarioReader.hash(scenario));
    }

    /** Runs to the end, or to a fault, which is then in the log. */
    void run(long seed, HostProvider host, Duration patience, EventSink log) {
        new Engine(scenario, hash, seed, host, new HostProvider.Options(patience, Optional.empty(), false))
                .run(log, ProgressListener.NONE, () -> false);
    }
}

package io.entente.cli;

import io.entente.engine.Engine;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventSink;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Lets the engine run a scenario under a seed, for the commands about single runs. */
record Execution(Scenario scenario, String scenarioHash, long seed) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Runs to the end, or to a fault, which is then the last but one event. */
    RunEnded.Status on(
            HostProvider host,
            HostProvider.Options options,
            EventSink sink,
            ProgressListener listener,
            BooleanSupplier interrupted) {
        return new Engine(scenario, scenarioHash, seed, host, options).run(sink, listener, interrupted);
    }

    /** Runs again what has been run, by the quickest means and unseen. */
    RunEnded.Status again(EventSink sink, ProgressListener listener, BooleanSupplier interrupted) {
        HostProvider.Options options = new HostProvider.Options(PATIENCE, Optional.empty(), false);
        return new Engine(scenario, scenarioHash, seed, quickest(), options).run(sink, listener, interrupted);
    }

    /** The quicker host where it is present: both give the same log. */
    static HostProvider quickest() {
        try {
            return HostProvider.named("direct");
        } catch (IllegalArgumentException absent) {
            return HostProvider.named("jade");
        }
    }
}

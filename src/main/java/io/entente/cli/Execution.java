package io.entente.cli;

import io.entente.engine.Engine;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventSink;
import io.entente.scenario.Scenario;
import java.util.function.BooleanSupplier;

/** Lets the engine run a scenario; the only place that calls it. */
record Execution(Scenario scenario, String scenarioHash, long seed) {

    /** Runs to the end, or to a fault, which is then the last but one event. */
    RunEnded.Status on(HostProvider host, HostProvider.Options options, EventSink sink, BooleanSupplier interrupted) {
        return new Engine(scenario, scenarioHash, seed, host, options).run(sink, ProgressListener.NONE, interrupted);
    }
}

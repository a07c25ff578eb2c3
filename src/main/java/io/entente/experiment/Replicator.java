package io.entente.experiment;

import io.entente.engine.FaultException;
import io.entente.engine.HostProvider;
import io.entente.eventlog.RecordedLog;
import io.entente.reading.InvalidScenarioException;
import io.entente.reading.ScenarioFiles;
import io.entente.scenario.Sweep;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Carries out single runs of a sweep: what one comes to depends on the sweep and its number alone, wherever it is carried out.
 * Safe for use by several threads.
 */
public final class Replicator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SIMULATIONS_KEPT = 256;

    private final Sweep sweep;
    private final List<Cell> cells;
    private final HostProvider host;
    private final ScenarioFiles files;
    private final Map<Integer, Simulation> simulations =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Simulation> eldest) {
                    return size() > SIMULATIONS_KEPT;
                }
            });

    /**
     * For the runs of a sweep.
     *
     * @param sweep what is varied
     * @param cells of its design
     * @param engine host of the runs
     * @param files of its base scenario
     * @throws IllegalArgumentException where there is no such host
     */
    public Replicator(Sweep sweep, List<Cell> cells, String engine, ScenarioFiles files) {
        this.sweep = sweep;
        this.cells = List.copyOf(cells);
        this.host = HostProvider.named(engine);
        this.files = files;
    }

    /**
     * Carries out a run, with a log of its own; one that fails is told of with its cause, an error of ours included.
     *
     * @throws UncheckedIOException where files cannot be read or written, which is no fault of the run
     */
    public RunRecord run(int number, Supplier<RecordedLog> logs) {
        Replication which = Replication.of(sweep, cells, number);
        try {
            return execute(which, simulation(which.cell()), logs);
        } catch (UncheckedIOException unwritable) {
            throw unwritable;
        } catch (InvalidScenarioException invalid) {
            return RunRecord.failed(number, invalid.briefly());
        } catch (FaultException | IllegalArgumentException failure) {
            return RunRecord.failed(number, String.valueOf(failure.getMessage()));
        } catch (RuntimeException | StackOverflowError error) {
            return RunRecord.failed(number, error.toString());
        }
    }

    /** The scenario of a cell; made once for a while, and by several threads at once where there are many cells. */
    private Simulation simulation(Cell cell) {
        Simulation known = simulations.get(cell.index());
        if (known == null) {
            known = Simulation.of(files.with(cell.overrides(sweep)));
            simulations.put(cell.index(), known);
        }
        return known;
    }

    private RunRecord execute(Replication which, Simulation simulation, Supplier<RecordedLog> logs) {
        try (RecordedLog log = logs.get()) {
            simulation.run(which.seed(), host, PATIENCE, log);
            return RunRecord.of(which.run(), List.copyOf(log.records()), log.summary());
        }
    }
}

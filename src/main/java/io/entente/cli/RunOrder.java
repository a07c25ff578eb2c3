package io.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is to be run.
 *
 * @param config scenario file
 * @param sets overrides {@code path=value}
 * @param seed the run's seed
 * @param engine jade or direct
 * @param out folder of the run; empty: the next free one under runs
 * @param overwrite whether a run in that folder is replaced
 */
record RunOrder(Path config, List<String> sets, long seed, String engine, Optional<Path> out, boolean overwrite) {

    RunOrder {
        sets = List.copyOf(sets);
    }

    /**
     * What changes no result.
     *
     * @param faultAfter silence after which a run is given up; wall clock
     * @param gui whether JADE's windows are opened
     * @param quiet whether progress is kept back
     * @param json whether the summary is for a machine
     */
    record Manner(Duration faultAfter, boolean gui, boolean quiet, boolean json) {}

    /** The command that does it again. */
    String again() {
        ShellLine line = ShellLine.entente("run", config).and("--seed", Long.toString(seed));
        line.andIf(!engine.equals("jade"), "--engine", engine);
        sets.forEach(set -> line.and("--set", set));
        out.ifPresent(folder -> line.out(folder).and("--overwrite"));
        return line.toString();
    }
}

package io.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.eventlog.RunFolder;
import io.entente.experiment.Cell;
import io.entente.experiment.Outcome;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * One side of a comparison: a run, a scenario, or a cell of a sweep.
 *
 * @param name as it was given
 * @param scenario its configuration
 * @param outcomes by seed; empty for a scenario, which is run when the seeds are known
 */
record ComparedSide(String name, Scenario scenario, Optional<Map<Long, Outcome>> outcomes) {

    private static final Pattern CELL = Pattern.compile("(.+):([^:]*)");

    /** Reads a side. */
    static ComparedSide of(String name, Optional<Path> agents) {
        Matcher cell = CELL.matcher(name);
        if (cell.matches() && SweepFolder.is(Path.of(cell.group(1)))) {
            SweepFolder folder = SweepFolder.open(Path.of(cell.group(1)));
            Cell at = folder.cell(number(cell.group(2)));
            return new ComparedSide(name, folder.scenario(at), Optional.of(folder.outcomes(at.index())));
        }
        Path path = Path.of(name);
        Check.that(
                !SweepFolder.is(path),
                "sweep",
                name,
                "be named with one of its cells",
                "write " + name + ":0; runs.csv has the cells");
        return Files.isDirectory(path)
                ? run(name, RunFolder.open(path))
                : new ComparedSide(name, ScenarioReader.read(path, List.of(), agents), Optional.empty());
    }

    private static int number(String cell) {
        Check.that(cell.matches("\\d{1,7}"), "cell", cell, "be a number", "look at cell in runs.csv");
        return Integer.parseInt(cell);
    }

    private static ComparedSide run(String name, RunFolder folder) {
        List<LogRecord> log = EventLogReader.read(folder.file(RunFolder.LOG));
        long seed = EventLogReader.started(log).seed();
        Check.that(
                RunChecks.status(log) == RunEnded.Status.COMPLETE,
                "run",
                name,
                "have come to its end: what an unfinished one had come to is no measure of its configuration",
                "run it again: "
                        + ShellLine.entente("run", folder.file(RunJob.SCENARIO)).and("--seed", Long.toString(seed)));
        Scenario scenario = ScenarioReader.read(folder.file(RunJob.SCENARIO), List.of());
        return new ComparedSide(name, scenario, Optional.of(Map.of(seed, Outcome.of(log))));
    }

    /** The seeds that this side has, or the first of a scenario. */
    List<Long> seeds(int otherwise) {
        return outcomes.map(found -> List.copyOf(new TreeMap<>(found).keySet()))
                .orElseGet(() -> LongStream.rangeClosed(1, otherwise).boxed().toList());
    }

    /**
     * What came of these seeds; a scenario is run.
     *
     * @param done told of every run that is made
     */
    Map<Long, Outcome> outcomes(List<Long> seeds, Runnable done) {
        if (outcomes.isPresent()) {
            return outcomes.get();
        }
        Map<Long, Outcome> found = new TreeMap<>();
        String hash = ScenarioReader.hash(scenario);
        for (long seed : seeds) {
            try (RecordedLog log = RecordedLog.inMemory()) {
                new Execution(scenario, hash, seed).again(log, ProgressListener.NONE, () -> false);
                found.put(seed, Outcome.of(log.records()));
                done.run();
            }
        }
        return found;
    }

    /** The configuration with everything spelled out. */
    JsonNode configuration() {
        return configuration(scenario);
    }

    /** That of a scenario. */
    static JsonNode configuration(Scenario scenario) {
        return Json.read(ScenarioReader.canonicalJson(scenario), JsonNode.class);
    }
}

package io.entente.cli;

import io.entente.eventlog.WholeFile;
import io.entente.experiment.Cell;
import io.entente.experiment.Designs;
import io.entente.experiment.Outcome;
import io.entente.experiment.Replication;
import io.entente.experiment.Replicator;
import io.entente.experiment.RunRecord;
import io.entente.experiment.WorkerFiles;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioFiles;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The results of a sweep, with what it was: its file and its base scenario travel with them.
 *
 * @param path the folder
 * @param sweep that was run
 * @param cells of its design
 */
record SweepFolder(Path path, Sweep sweep, List<Cell> cells) {

    private static final String SWEEP = "sweep.json";
    private static final String SCENARIO = "scenario.resolved.yaml";

    /** Writes down what the results of a folder are of. */
    static void describe(Path folder, Sweep sweep, Scenario base) {
        WholeFile.write(folder.resolve(SCENARIO), ScenarioReader.resolvedYaml(base));
        WholeFile.write(folder.resolve(SWEEP), Json.of(sweep) + "\n");
    }

    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(SWEEP));
    }

    /**
     * Opens a folder.
     *
     * @throws IllegalArgumentException where it holds no sweep, or what it was of is damaged
     */
    static SweepFolder open(Path folder) {
        Check.that(is(folder), "folder", folder, "hold the results of a sweep", "name the folder that it printed");
        Sweep sweep = Json.read(folder.resolve(SWEEP), Sweep.class);
        return new SweepFolder(folder, sweep, Designs.cells(sweep));
    }

    /**
     * What of a sweep is not as it was when the folder was described: in its file, but for the title, and in its base scenario;
     * where these are as they were, it is the program.
     */
    List<ConfigurationDifference.Change> changes(Sweep now, Scenario base) {
        List<ConfigurationDifference.Change> changes =
                new ArrayList<>(ConfigurationDifference.between(Json.tree(sweep), Json.tree(now.of(sweep.scenario()))));
        changes.removeIf(change -> change.setting().equals("title"));
        changes.addAll(ConfigurationDifference.between(
                ComparedSide.configuration(ScenarioReader.read(scenario(), List.of())),
                ComparedSide.configuration(base)));
        if (changes.isEmpty()) {
            changes.add(new ConfigurationDifference.Change(".program", "another version", Version.number()));
        }
        return changes;
    }

    /** The scenario of a cell. */
    Scenario scenario(Cell cell) {
        return ScenarioReader.read(scenario(), cell.overrides(sweep));
    }

    /** The file of the base scenario, on which nothing outside the folder has a say. */
    Path scenario() {
        return path.resolve(SCENARIO);
    }

    /** Carries out runs of the sweep by what the folder says of it alone, wherever it can be read. */
    Replicator replicator(String engine) {
        return new Replicator(sweep, cells, engine, new ScenarioFiles(scenario(), Optional.empty()));
    }

    /** The cell of a number. */
    Cell cell(int index) {
        Check.that(
                index >= 0 && index < cells.size(),
                "cell",
                index,
                "be below " + cells.size(),
                "look at cell in runs.csv");
        return cells.get(index);
    }

    /** The run of a number. */
    Replication run(int number) {
        long runs = (long) cells.size() * sweep.replications();
        Check.that(number >= 0 && number < runs, "run", number, "be below " + runs, "look at run in runs.csv");
        return Replication.of(sweep, cells, number);
    }

    /** What the complete runs of a cell came to, by seed, in order of the replications. */
    Map<Long, Outcome> outcomes(int cell) {
        return outcomes().getOrDefault(cell, Map.of());
    }

    /** The same of all cells. Reads the results once. */
    Map<Integer, Map<Long, Outcome>> outcomes() {
        Map<Integer, Map<Long, Outcome>> outcomes = new TreeMap<>();
        WorkerFiles files = WorkerFiles.of(path);
        for (int run : files.runs()) {
            Replication which = Replication.of(sweep, cells, run);
            RunRecord done = files.record(run);
            if (done.complete()) {
                outcomes.computeIfAbsent(which.cell().index(), cell -> new LinkedHashMap<>())
                        .put(which.seed(), done.outcome());
            }
        }
        return outcomes;
    }

    /** All metrics of these outcomes: by name, then by cell, then by seed, in order of the replications. */
    static Map<String, Map<Integer, Map<Long, Double>>> metrics(Map<Integer, Map<Long, Outcome>> outcomes) {
        Map<String, Map<Integer, Map<Long, Double>>> metrics = new TreeMap<>();
        outcomes.forEach((cell, runs) -> runs.forEach((seed, run) -> run.metrics()
                .forEach((name, value) -> metrics.computeIfAbsent(name, n -> new TreeMap<>())
                        .computeIfAbsent(cell, c -> new LinkedHashMap<>())
                        .put(seed, value))));
        return metrics;
    }
}

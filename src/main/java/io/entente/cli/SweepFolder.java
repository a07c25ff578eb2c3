package io.entente.cli;

import io.entente.experiment.Cell;
import io.entente.experiment.Designs;
import io.entente.experiment.Outcome;
import io.entente.experiment.Replication;
import io.entente.experiment.RunRecord;
import io.entente.experiment.WorkerFiles;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    static void describe(Path folder, Sweep sweep, Optional<Path> agents) {
        try {
            Scenario base = ScenarioReader.read(Path.of(sweep.scenario()), List.of(), agents);
            Files.writeString(folder.resolve(SCENARIO), ScenarioReader.resolvedYaml(base));
            Files.writeString(folder.resolve(SWEEP), Json.of(sweep) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e, e);
        }
    }

    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(SWEEP));
    }

    /**
     * Opens a folder.
     *
     * @throws IllegalArgumentException where it holds no sweep
     */
    static SweepFolder open(Path folder) {
        Check.that(is(folder), "folder", folder, "hold the results of a sweep", "name the folder that it printed");
        try {
            Sweep sweep = Json.read(Files.readString(folder.resolve(SWEEP)), Sweep.class);
            return new SweepFolder(folder, sweep, Designs.cells(sweep));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e, e);
        }
    }

    /** The scenario of a cell. */
    Scenario scenario(Cell cell) {
        return ScenarioReader.read(path.resolve(SCENARIO), cell.overrides(sweep));
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

    /** What the complete runs of a cell came to, by seed. */
    Map<Long, Outcome> outcomes(int cell) {
        Map<Long, Outcome> outcomes = new TreeMap<>();
        WorkerFiles files = WorkerFiles.of(path);
        for (int run : files.runs()) {
            RunRecord done = files.record(run);
            if (run % cells.size() == cell && done.status().equals("complete")) {
                outcomes.put(Replication.seed(sweep.seed(), run / cells.size()), Outcome.of(done));
            }
        }
        return outcomes;
    }

    /** A metric of all complete runs, by cell, in order of the replications. */
    Map<Integer, List<Double>> byCell(String metric) {
        Map<Integer, List<Double>> values = new TreeMap<>();
        WorkerFiles files = WorkerFiles.of(path);
        for (int run : files.runs()) {
            RunRecord done = files.record(run);
            Double value = done.metrics().get(metric);
            if (done.status().equals("complete") && value != null) {
                values.computeIfAbsent(run % cells.size(), cell -> new ArrayList<>())
                        .add(value);
            }
        }
        return values;
    }

    /** The metrics of the first complete run. */
    List<String> metrics() {
        WorkerFiles files = WorkerFiles.of(path);
        return files.runs().stream()
                .map(files::record)
                .filter(done -> done.status().equals("complete"))
                .findFirst()
                .map(done -> List.copyOf(new TreeMap<>(done.metrics()).keySet()))
                .orElse(List.of());
    }
}

package io.entente.cli;

import io.entente.experiment.Cell;
import io.entente.experiment.Designs;
import io.entente.experiment.SweepRun;
import io.entente.experiment.SweepTables;
import io.entente.experiment.WorkerFiles;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioReader;
import io.entente.reading.SweepReader;
import io.entente.reading.SweepScenarios;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sweep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a sweep into its folder, or puts parts of it together, and tells what there is. */
final class SweepJob {

    private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final String WHOLE = "1/1";
    private static final String DIRECT = "direct";
    private static final int FAULTS_NAMED = 3;

    private final Path config;
    private final Sweep sweep;
    private final SweepScenarios scenarios;
    private final List<Cell> cells;
    private final Path folder;
    private final Terminal terminal;

    /** How a person wants it run. */
    record How(int jobs, String shard, String engine, boolean keepLogs, boolean retryFailed, boolean json) {

        private static final How PLAIN = new How(1, WHOLE, DIRECT, false, false, false);
    }

    SweepJob(Path config, Optional<Path> out, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
        this.sweep = SweepReader.read(config, SweepTables::isColumn);
        this.scenarios = new SweepScenarios(config, sweep, terminal.agents());
        this.cells = Designs.cells(sweep);
        this.folder = out.orElseGet(() -> Path.of("runs").resolve("sweep-" + sweep.name()));
    }

    /**
     * All that results depend on besides the program: the sweep, and the base scenario wherever it stands. Refuses a sweep of which
     * nothing could run.
     */
    private String configuration() {
        String base = ScenarioReader.hash(scenarios.requireOne(cells.stream().map(cell -> cell.overrides(sweep))));
        return List.of(
                        sweep.name(),
                        sweep.set(),
                        sweep.factors(),
                        sweep.design(),
                        sweep.points(),
                        sweep.replications(),
                        sweep.seed(),
                        base)
                .toString();
    }

    /** Does something in the folder of the results while no other program does. */
    private int inFolder(String configuration, IntSupplier work) {
        try (ResultFolder claimed = ResultFolder.claim(folder, "sweep", configuration, () -> changes(folder))) {
            SweepFolder.describe(claimed.path(), sweep, written());
            return work.getAsInt();
        }
    }

    /** What is not as it was when a folder was claimed. */
    private List<ConfigurationDifference.Change> changes(Path of) {
        return SweepFolder.open(of).changes(sweep, written());
    }

    /** The base scenario as its file has it, without what the sweep sets. */
    private Scenario written() {
        return scenarios.files().with(List.of());
    }

    /** Runs what is missing on this machine. */
    int run(How how) {
        SweepRun run = new SweepRun(sweep, cells, scenarios.files(), folder, manner(how));
        return run(run::missing, (of, missing, done, stop) -> run.run(missing, done, stop), again(how), how.json());
    }

    /** Has what is missing run by others. */
    int run(Workforce workforce, boolean retryFailed, String again, boolean json) {
        var manner = SweepRun.Manner.alone(retryFailed);
        SweepRun run = new SweepRun(sweep, cells, scenarios.files(), folder, manner);
        return run(run::missing, workforce, again, json);
    }

    private int run(Supplier<List<Integer>> missing, Workforce workforce, String again, boolean json) {
        return inFolder(configuration(), () -> run(missing.get(), workforce, again, json));
    }

    private int run(List<Integer> runs, Workforce workforce, String again, boolean json) {
        try (Interruption interruption = Interruption.watch(terminal, "the sweep ends after the runs at hand", again)) {
            try (BarLine bar = BarLine.bar("runs", runs.size(), terminal)) {
                workforce.carryOut(new SweepFolder(folder, sweep, cells), runs, bar::stepTo, interruption);
            }
            Report report = report(json);
            return interruption.getAsBoolean() ? ExitCode.INTERRUPTED : report.code();
        }
    }

    /** Folder of the results. */
    Path folder() {
        return folder;
    }

    private SweepRun.Manner manner(How how) {
        Matcher part = SHARD.matcher(how.shard());
        Check.that(part.matches(), "shard", how.shard(), "look like 1/4", "count shards from 1");
        return new SweepRun.Manner(
                how.jobs(),
                Integer.parseInt(part.group(1)),
                Integer.parseInt(part.group(2)),
                how.engine(),
                how.keepLogs(),
                how.retryFailed());
    }

    private String again(How how) {
        return ShellLine.entente("sweep", config)
                .and("--jobs", Integer.toString(how.jobs()))
                .andIf(!how.shard().equals(WHOLE), "--shard", how.shard())
                .andIf(!how.engine().equals(DIRECT), "--engine", how.engine())
                .andIf(how.keepLogs(), "--keep-logs")
                .andIf(how.retryFailed(), "--retry-failed")
                .out(folder)
                .toString();
    }

    /** Puts parts together; the same command again, with more of them, goes on. */
    int merge(List<Path> parts, boolean json) {
        String configuration = configuration();
        ResultFolder.requireAll(parts, "sweep", configuration, this::changes);
        return inFolder(configuration, () -> gather(parts, json));
    }

    private int gather(List<Path> parts, boolean json) {
        WorkerFiles.of(folder).gather(parts);
        Report report = report(json);
        long missing = report.runs() - report.finished();
        if (missing > 0) {
            terminal.err()
                    .println(Figures.count(missing, "run is", "runs are")
                            + " missing.\nMaybe merge further parts, or run "
                            + again(How.PLAIN) + ".");
        }
        return report.code();
    }

    /**
     * What a sweep has come to.
     *
     * @param folder of the results
     * @param cells of the design
     * @param runs that the sweep is made of
     * @param finished of them
     * @param failed of these
     */
    record Report(String folder, int cells, long runs, int finished, int failed) {

        int code() {
            return failed == 0 ? ExitCode.OK : ExitCode.FAULT;
        }
    }

    private Report report(boolean json) {
        WorkerFiles files = WorkerFiles.of(folder);
        SweepTables.Written tables = new SweepTables(sweep, cells, files).write(folder);
        DataPackage.of(sweep.name(), tables.columns()).write(folder);
        SortedMap<Integer, String> failures = tables.failures();
        Store.writeParquet(folder);
        Report report = new Report(
                folder.toString(),
                cells.size(),
                (long) cells.size() * sweep.replications(),
                files.runs().size(),
                failures.size());
        terminal.out().print(json ? Json.of(report) + "\n" : text(report));
        terminal.flush();
        failures.entrySet().stream()
                .limit(FAULTS_NAMED)
                .forEach(failed -> terminal.err().println("run " + failed.getKey() + ": " + failed.getValue()));
        if (failures.size() > FAULTS_NAMED) {
            terminal.err().println("and " + (failures.size() - FAULTS_NAMED) + " more: see cause in runs.csv");
        }
        return report;
    }

    private String text(Report report) {
        return Page.of(
                List.of(
                        new Block.Title(sweep.title().isEmpty() ? sweep.name() : sweep.title()),
                        new Block.Paragraph(
                                2,
                                Figures.count(report.cells(), "cell", "cells") + ", "
                                        + Figures.count(sweep.replications(), "replication", "replications") + ": "
                                        + Figures.count((double) report.finished()) + " of "
                                        + Figures.count(report.runs(), "run", "runs") + " finished, "
                                        + report.failed() + " failed. Tables in " + report.folder() + ".")),
                terminal.style());
    }
}

package io.entente.cli;

import io.entente.experiment.Replication;
import io.entente.quantity.Check;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente run}. */
@Command(
        name = "run",
        description = {
            "Runs a scenario and prints a summary.",
            "Actors negotiate quarter by quarter; a folder with the event log and tables remains."
        },
        footer = {
            "",
            "Examples:",
            "  entente run configs/amazon-openai.yaml",
            "  entente run configs/amazon-openai.yaml --seed 7 --out runs/first",
            "  entente run configs/amazon-openai.yaml --set periods=4 --set negotiation.rounds=20",
            "  entente run configs/two-by-two.yaml --engine direct --json",
            "  entente run runs/sweep-exclusivity --run 17",
            "",
            "The same scenario and seed give the same log, byte for byte, with either engine.",
            "Ctrl-C ends a run after the quarter at hand and leaves a valid log.",
            "Exit codes: 0 done, 1 a fault ended the run, 2 usage or configuration, 3 input or output, 130 interrupted."
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONFIG", description = "Scenario file, or with --run folder of a sweep.")
    private Path config;

    @ArgGroup
    private Which which = new Which();

    @Option(
            names = "--engine",
            paramLabel = "jade|direct",
            defaultValue = "jade",
            description =
                    "Who carries the messages: JADE agents, or calls in this process " + "(default: ${DEFAULT-VALUE}).")
    private String engine;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the run (default: runs/<scenario>-s<seed>-<next number>).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--overwrite", description = "Replace the run in --out.")
    private boolean overwrite;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Override a value; repeatable.")
    private List<String> sets = List.of();

    @Option(
            names = "--fault-after",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = TimeConverter.class,
            description = "Give up after so much silence of an agent (default: ${DEFAULT-VALUE}).")
    private Duration faultAfter;

    @Option(names = "--gui", description = "Open JADE's own windows to watch agents and messages.")
    private boolean gui;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    /** A seed, or the cell and the seed that a sweep has for one of its runs. */
    private static final class Which {

        @Option(names = "--seed", paramLabel = "N", description = "Seed (default: ${DEFAULT-VALUE}).")
        private long seed = 1;

        @Option(names = "--run", paramLabel = "N", description = "Run of a sweep, by its number in runs.csv.")
        private Optional<Integer> run = Optional.empty();
    }

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RunJob job = new RunJob(order(), new RunOrder.Manner(faultAfter, gui, quiet, json), terminal);
        return job.execute();
    }

    private RunOrder order() {
        if (which.run.isPresent()) {
            SweepFolder sweep = SweepFolder.open(config);
            Replication run = sweep.run(which.run.get());
            List<String> all = new ArrayList<>(run.cell().overrides(sweep.sweep()));
            all.addAll(sets);
            return new RunOrder(sweep.scenario(), all, run.seed(), engine, out, overwrite);
        }
        Check.that(
                !SweepFolder.is(config),
                "sweep",
                config,
                "be given with one of its runs",
                "write --run 0; runs.csv has the runs");
        return new RunOrder(config, sets, which.seed, engine, out, overwrite);
    }
}

package io.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "",
            "The same scenario and seed give the same log, byte for byte, with either engine.",
            "Ctrl-C ends a run after the quarter at hand and leaves a valid log.",
            "Exit codes: 0 done, 1 a fault ended the run, 2 usage or configuration, 3 input or output, 130 interrupted."
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONFIG", description = "Scenario file.")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

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

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RunOrder order = new RunOrder(config, sets, seed, engine, out, overwrite);
        RunJob job = new RunJob(order, new RunOrder.Manner(faultAfter, gui, quiet, json), terminal);
        return job.execute();
    }
}

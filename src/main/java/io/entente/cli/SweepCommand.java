package io.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sweep}. */
@Command(
        name = "sweep",
        description = {
            "Runs a scenario many times with some of its values varied.",
            "Keeps a line for every run; the same command again goes on where it was interrupted. All cells share the "
                    + "seeds of their replications, so that they can be compared pair by pair."
        },
        footer = {
            "",
            "Writes runs.csv, deals.csv, leverage.csv, alliances.csv and market.csv to the folder of the sweep.",
            "",
            "Examples:",
            "  entente sweep configs/sweeps/exclusivity.yaml --jobs 2",
            "  entente sweep configs/sweeps/exclusivity.yaml --shard 1/4 --out part-1",
            "  entente merge configs/sweeps/exclusivity.yaml part-1 part-2 part-3 part-4 --out whole",
            "",
            "Exit codes: 0 done, 1 some runs failed, 2 usage or configuration, 3 input or output, 130 interrupted."
        })
final class SweepCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SWEEP", description = "The sweep's file.")
    private Path config = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "1", description = "Runs at once (default: 1).")
    private int jobs;

    @Option(names = "--shard", paramLabel = "I/N", defaultValue = "1/1", description = "Only this part of the runs.")
    private String shard;

    @Option(
            names = "--engine",
            paramLabel = "jade|direct",
            defaultValue = "direct",
            description = "Who carries the messages (default: ${DEFAULT-VALUE}).")
    private String engine;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results (default: runs/sweep-<name>).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--keep-logs", description = "Keep the log of every run.")
    private boolean keepLogs;

    @Option(names = "--retry-failed", description = "Run those once more that failed.")
    private boolean retryFailed;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new SweepJob(config, out, terminal)
                .run(new SweepJob.How(jobs, shard, engine, keepLogs, retryFailed, json));
    }
}

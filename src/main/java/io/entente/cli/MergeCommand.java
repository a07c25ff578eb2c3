package io.entente.cli;

import io.entente.quantity.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente merge}. */
@Command(
        name = "merge",
        description = {
            "Puts the parts of a sweep together.",
            "Takes the folders that shards of the same sweep have written, on this machine or others."
        },
        footer = {"", "Examples:", "  entente merge configs/sweeps/exclusivity.yaml part-1 part-2 --out whole"})
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SWEEP", description = "The sweep's file.")
    private Path config = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PART", description = "Folders of shards.")
    private List<Path> parts = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results (default: runs/sweep-<name>).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Check.that(
                !Files.isDirectory(config),
                "first argument",
                config,
                "be the file of a sweep",
                "name it before the parts: entente merge SWEEP PART...");
        return new SweepJob(config, out, terminal).merge(parts, json);
    }
}

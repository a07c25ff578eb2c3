package io.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}. */
@Command(
        name = "explain",
        description = {
            "Tells the story of a run quarter by quarter.",
            "Who approached whom and why, how offers moved, what was signed, and what it did to leverage."
        },
        footer = {
            "",
            "Examples:",
            "  entente explain runs/amazon-openai-s7-1",
            "  entente explain runs/amazon-openai-s7-1 --pair microsoft,openai",
            "  entente explain runs/amazon-openai-s7-1 --json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RUN", description = "Folder of a run.")
    private Path run = Path.of("");

    @Option(names = "--pair", paramLabel = "A,B", description = "Tell of these two actors alone.")
    private Optional<String> pair = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(Story.read(run, pair).shown(terminal.style(), json));
        return ExitCode.OK;
    }
}

package io.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente agents}. */
@Command(
        name = "agents",
        description = {
            "Lists the profiles of clouds, labs, regulators and suppliers.",
            "Or shows one with every figure, its date, its source and how far it can be trusted."
        },
        footer = {"", "Examples:", "  entente agents", "  entente agents openai", "  entente agents --json"})
final class AgentsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "An actor; without one, all are listed.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--agents",
            paramLabel = "DIR",
            description = "Folder of the profiles (default: agents here, else that of the program).")
    private Optional<Path> agents = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    AgentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = agents.orElseGet(terminal::agentsHereOrAtHome);
        terminal.out().print(ProfileList.load(folder, id).shown(terminal.style(), json));
        return ExitCode.OK;
    }
}

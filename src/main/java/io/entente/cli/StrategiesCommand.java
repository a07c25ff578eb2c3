package io.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente strategies}. */
@Command(
        name = "strategies",
        description = {"Lists the negotiation strategies.", "Or shows one with its parameters."},
        footer = {
            "",
            "Examples:",
            "  entente strategies",
            "  entente strategies boulware",
            "  entente strategies --json"
        })
final class StrategiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A strategy; without one, all are listed.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    StrategiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out()
                .println(StrategyList.load(name).shown(terminal.style(), json).stripTrailing());
        return ExitCode.OK;
    }
}

package io.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente validate}. */
@Command(
        name = "validate",
        description = {
            "Checks scenarios, sweeps and tournaments without running them.",
            "Reports every fault with its place and a remedy; of a sweep also those of each of its cells."
        },
        footer = {
            "",
            "Examples:",
            "  entente validate configs/amazon-openai.yaml",
            "  entente validate configs/*.yaml configs/sweeps/*.yaml configs/tournaments/*.yaml --json",
            "  entente validate configs/amazon-openai.yaml --set periods=4 --set regulation.mode=draw",
            "",
            "Exit code 2 where a file has faults."
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CONFIG", description = "Files of scenarios, sweeps or tournaments.")
    private List<Path> configs = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Override a value of scenarios; repeatable.")
    private List<String> sets = List.of();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Validation validation = Validation.of(configs, sets, terminal.agents());
        if (json) {
            terminal.out().println(Json.of(validation.verdicts()));
        } else {
            validation.print(terminal);
        }
        return validation.valid() ? ExitCode.OK : ExitCode.USAGE;
    }
}

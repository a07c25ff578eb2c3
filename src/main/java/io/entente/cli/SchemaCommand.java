package io.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente schema}. */
@Command(
        name = "schema",
        description = {"Prints a JSON Schema.", "For completion in an editor, or for reading the log."},
        footer = {
            "",
            "Examples:",
            "  entente schema",
            "  entente schema lab",
            "  entente schema events",
            "  entente schema --out configs/schema"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "SUBJECT",
            defaultValue = "scenario",
            description = "scenario; an actor's profile: hyperscaler, lab, regulator, supplier; or events, "
                    + "a line of the event log (default: ${DEFAULT-VALUE}).")
    private String subject;

    @Option(names = "--out", paramLabel = "DIR", description = "Write all schemas into this folder instead.")
    private Optional<Path> out = Optional.empty();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (out.isPresent()) {
            Schemas.writeTo(out.get()).forEach(terminal.out()::println);
        } else {
            terminal.out().println(Schemas.of(subject).stripTrailing());
        }
        return ExitCode.OK;
    }
}

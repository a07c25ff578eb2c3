package io.entente.cli;

import io.entente.reading.DomainFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente domain}. */
@Command(
        name = "domain",
        description = {
            "Analyses a negotiation domain.",
            "Reads GENIUS XML, or JSON in the style of GeniusWeb or NegMAS, and prints the number of outcomes, the "
                    + "Pareto frontier and the Nash, Kalai-Smorodinsky, egalitarian and utilitarian solutions."
        },
        footer = {
            "",
            "Examples:",
            "  entente domain laptop.xml seller.xml buyer.xml",
            "  entente domain laptop.xml seller.xml buyer.xml --reserved 0.3,0.4 --json"
        })
final class DomainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DOMAIN", description = "The domain file.")
    private Path domain;

    @Parameters(index = "1..*", arity = "2..*", paramLabel = "PROFILE", description = "A profile for each party.")
    private List<Path> profiles = List.of();

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    DomainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DomainFiles files = options.applied(DomainFiles.read(domain, profiles));
        terminal.out()
                .println(DomainReport.of(files).shown(terminal.style(), json).stripTrailing());
        return ExitCode.OK;
    }
}

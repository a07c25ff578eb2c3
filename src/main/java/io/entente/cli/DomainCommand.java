package io.entente.cli;

import io.entente.preference.LinearAdditive;
import io.entente.quantity.Check;
import io.entente.reading.DomainFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--reserved",
            split = ",",
            paramLabel = "U",
            description = "Reservation values in place of those in the profiles, one for each party.")
    private List<Double> reserved = List.of();

    @Option(names = "--ignore-discount", description = "Take time to cost nothing.")
    private boolean ignoreDiscount;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    DomainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DomainFiles files = adapted(DomainFiles.read(domain, profiles), reserved, ignoreDiscount);
        terminal.out()
                .println(DomainReport.of(files).shown(terminal.style(), json).stripTrailing());
        return ExitCode.OK;
    }

    /** The same files with other reservation values, one for each party or none at all, and without discounts. */
    static DomainFiles adapted(DomainFiles files, List<Double> reserved, boolean ignoreDiscount) {
        List<LinearAdditive> profiles = files.profiles();
        Check.that(
                reserved.isEmpty() || reserved.size() == profiles.size(),
                "reservation values",
                reserved,
                "be one for each of the " + profiles.size() + " parties",
                "leave --reserved out to take those of the profiles");
        return new DomainFiles(
                files.domain(),
                IntStream.range(0, profiles.size())
                        .mapToObj(i -> reserved.isEmpty()
                                ? profiles.get(i)
                                : profiles.get(i).withReservation(reserved.get(i)))
                        .map(profile -> ignoreDiscount ? profile.withoutDiscount() : profile)
                        .toList());
    }
}

package io.entente.cli;

import io.entente.preference.LinearAdditive;
import io.entente.quantity.Check;
import io.entente.reading.DomainFiles;
import io.entente.reading.StrategyText;
import io.entente.session.Negotiation;
import io.entente.session.SessionProtocol;
import io.entente.session.Table;
import io.entente.strategy.Catalogue;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente negotiate}. */
@Command(
        name = "negotiate",
        description = {
            "Holds one negotiation over a domain.",
            "Two or more parties make alternating offers until they agree, one walks away, or the rounds are over; "
                    + "or they follow another protocol."
        },
        footer = {
            "",
            "Strategies are those of entente strategies: an offer policy, and if wanted an acceptance policy and an "
                    + "opponent model, with parameters in parentheses: 'time-dependent(exponent=0.3)+combi+frequency'.",
            "",
            "Examples:",
            "  entente negotiate --domain laptop.xml --profiles a.xml,b.xml --strategies boulware,linear",
            "  entente negotiate --domain laptop.xml --profiles a.xml,b.xml --strategies micro --repeat 1000"
        })
final class NegotiateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--domain", required = true, paramLabel = "FILE", description = "The domain.")
    private Path domain;

    @Option(
            names = "--profiles",
            required = true,
            split = ",",
            paramLabel = "FILE",
            description = "A profile for each party, in the order of moving.")
    private List<Path> profiles = List.of();

    @Option(
            names = "--strategies",
            paramLabel = "NAMES",
            description = "A strategy for each party, or one for all. Default linear; only alternating offers need it.")
    private String strategies = "linear";

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            converter = ProtocolConverter.class,
            description = "alternating-offers (default), contract-net or contract-net-second-score, in which the first "
                    + "party calls and the others bid, or single-text.")
    private SessionProtocol protocol = SessionProtocol.ALTERNATING_OFFERS;

    @Option(names = "--rounds", paramLabel = "N", description = "Deadline; each party moves once a round. Default 100.")
    private int rounds = 100;

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            description = "What the names of strategies mean: negmas or genius. Default negmas.")
    private SessionConvention convention = SessionConvention.NEGMAS;

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of strategies that draw. Default 1.")
    private long seed = 1;

    @Option(
            names = "--threshold",
            paramLabel = "U",
            description = "Change of utility that a step of a party counts from. Default 1e-9.")
    private double threshold = 1e-9;

    @Option(
            names = "--repeat",
            paramLabel = "K",
            description = "Hold K sessions with seeds from --seed on, and measure the rate once the program is warm.")
    private Optional<Integer> repeat = Optional.empty();

    @Option(names = "--trace", description = "Show every move with its reason.")
    private boolean trace;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    NegotiateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DomainFiles files = options.applied(DomainFiles.read(domain, profiles));
        repeat.ifPresent(times -> Check.that(times >= 1, "--repeat", times, "be at least 1", "leave it out"));
        Table table =
                Negotiation.table(files.profiles(), choices(files.profiles()), rounds, convention, Catalogue.load());
        SessionReport report = SessionReport.of(
                files, table, new SessionReport.Order(protocol, names(), convention, seed, threshold, trace, repeat));
        terminal.out().println(report.shown(terminal.style(), json).stripTrailing());
        return ExitCode.OK;
    }

    private List<String> names() {
        List<String> named = StrategyText.split(strategies);
        return named.size() == 1 ? Collections.nCopies(profiles.size(), named.get(0)) : named;
    }

    private List<StrategyChoice> choices(List<LinearAdditive> parties) {
        Check.that(
                names().size() == parties.size(),
                "strategies",
                strategies,
                "be one for each of the " + parties.size() + " parties, or one for all",
                "separate them by commas");
        return names().stream()
                .map(name -> StrategyText.parse(name, convention.acceptance()))
                .toList();
    }
}

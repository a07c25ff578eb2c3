package io.entente.reading;

import io.entente.preference.LinearAdditive;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads tournaments. */
public final class TournamentReader {

    private static final Format FORMAT = new Format(Tables.load(), Map.of(), Optional.empty());

    private final Path file;
    private final Faults faults = new Faults();
    private final Catalogue catalogue;

    private TournamentReader(Path file, Catalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    /**
     * Reads a tournament with its domains; their paths start at the folder of the file.
     *
     * @throws InvalidScenarioException with every fault of the file, or of the domains
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Tournament read(Path file, Catalogue catalogue) {
        return new TournamentReader(file, catalogue).read();
    }

    /** The JSON Schema of the file. */
    static String schema() {
        return SchemaText.of("An Entente tournament", FORMAT.record(TournamentFile.class));
    }

    private Tournament read() {
        String shown = file.toString();
        Optional<Node> tree =
                SourceText.read(file, shown, faults).flatMap(text -> TreeParser.parse(shown, text, faults));
        Optional<TournamentFile> written = tree.flatMap(
                        node -> FORMAT.record(TournamentFile.class).read(node, faults))
                .map(TournamentFile.class::cast);
        Optional<Tournament> tournament = written.map(given -> tournament(given, (Node.Mapping) tree.orElseThrow()));
        faults.refuse();
        return tournament.orElseThrow();
    }

    private Tournament tournament(TournamentFile given, Node.Mapping tree) {
        return new Tournament(
                given.name(),
                entrants(given, tree),
                arenas(given, tree),
                given.rounds(),
                given.convention(),
                given.repetitions(),
                given.selfPlay(),
                given.rotation(),
                given.seed(),
                given.timeOutSeconds());
    }

    private List<Tournament.Entrant> entrants(TournamentFile given, Node.Mapping tree) {
        List<Tournament.Entrant> entrants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < given.strategies().size(); i++) {
            Node node = tree.at("strategies", i);
            String text = given.strategies().get(i);
            if (!names.add(text)) {
                faults.must(node, "stand once", "leave it out; selfPlay lets a strategy meet itself");
            }
            try {
                Tournament.Entrant entrant =
                        StrategyText.entrant(text, given.convention().acceptance());
                entrant.arms().forEach(catalogue::check);
                entrant.learning().ifPresent(catalogue.learning()::make);
                entrants.add(entrant);
            } catch (IllegalArgumentException objection) {
                faults.add(node.place(), objection);
            }
        }
        if (names.isEmpty()) {
            faults.must(tree.at("strategies"), "name at least one strategy", "write [boulware, linear]");
        }
        return entrants;
    }

    private List<Tournament.Arena> arenas(TournamentFile given, Node.Mapping tree) {
        List<Tournament.Arena> arenas = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < given.domains().size(); i++) {
            TournamentFile.DomainEntry entry = given.domains().get(i);
            Node node = tree.at("domains", i);
            if (entry.profiles().size() != 2) {
                faults.must(
                        tree.at("domains", i, "profiles"),
                        "be two, one for each side",
                        "write [first.xml, second.xml]");
                continue;
            }
            DomainFiles files = DomainFiles.read(
                    file.resolveSibling(entry.domain()),
                    entry.profiles().stream().map(file::resolveSibling).toList());
            List<LinearAdditive> profiles = files.profiles().stream()
                    .map(profile -> given.ignoreDiscount() ? profile.withoutDiscount() : profile)
                    .toList();
            if (!names.add(entry.domain())) {
                faults.must(node, "be there once", "leave it out, and raise repetitions");
            }
            arenas.add(new Tournament.Arena(entry.domain(), profiles));
        }
        if (given.domains().isEmpty()) {
            faults.must(tree.at("domains"), "name at least one domain", "write - {domain: …, profiles: […, …]}");
        }
        return arenas;
    }
}

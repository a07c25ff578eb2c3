package io.entente.reading;

import io.entente.id.ActorId;
import io.entente.preference.LinearAdditive;
import io.entente.scenario.Scenario;
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
    private final Optional<Path> agents;

    private TournamentReader(Path file, Catalogue catalogue, Optional<Path> agents) {
        this.file = file;
        this.catalogue = catalogue;
        this.agents = agents;
    }

    /**
     * Reads a tournament with its domains and scenarios; their paths start at the folder of the file.
     *
     * @param agents one more folder with profiles of actors; empty for none
     * @throws InvalidScenarioException with every fault of the file, or of the domains
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Tournament read(Path file, Catalogue catalogue, Optional<Path> agents) {
        return new TournamentReader(file, catalogue, agents).read();
    }

    /** The JSON Schema of the file. */
    static String schema() {
        return SchemaText.of("An Entente tournament", FORMAT.record(TournamentFile.class));
    }

    private Tournament read() {
        String shown = file.toString();
        Optional<Node> tree = TreeParser.read(file, shown, faults);
        tree.ifPresent(node -> ConfigKind.TOURNAMENT.require(node, faults));
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
                entrant.arms().forEach(catalogue::strategy);
                entrant.learning().ifPresent(catalogue.learning()::make);
                if (entrant.learning().isPresent() && !given.alliances().isEmpty()) {
                    faults.must(node, "not learn where payoffs are in USD bn", "learn over domains");
                }
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
        for (int i = 0; i < given.domains().size(); i++) {
            domain(given, i, tree).ifPresent(arenas::add);
        }
        for (int i = 0; i < given.alliances().size(); i++) {
            alliance(given.alliances().get(i), tree.at("alliances", i)).ifPresent(arenas::add);
        }
        Set<String> names = new HashSet<>();
        arenas.forEach(arena -> {
            if (!names.add(arena.name())) {
                faults.add(
                        tree.place(),
                        "the arena (" + Place.shown(arena.name()) + ") must be there once",
                        "leave one out, and raise repetitions");
            }
        });
        boolean mixed = !given.domains().isEmpty() && !given.alliances().isEmpty();
        if (mixed || given.domains().isEmpty() && given.alliances().isEmpty()) {
            faults.add(
                    tree.place(),
                    "the tournament must have domains or alliances, one of the two: their utilities have other units",
                    "write - {domain: …, profiles: […, …]} under domains");
        }
        return arenas;
    }

    private Optional<Tournament.Arena> domain(TournamentFile given, int index, Node.Mapping tree) {
        TournamentFile.DomainEntry entry = given.domains().get(index);
        if (entry.profiles().size() != 2) {
            faults.must(
                    tree.at("domains", index, "profiles"),
                    "be two, one for each side",
                    "write [first.xml, second.xml]");
            return Optional.empty();
        }
        DomainFiles files = DomainFiles.read(
                file.resolveSibling(entry.domain()),
                entry.profiles().stream().map(file::resolveSibling).toList());
        List<LinearAdditive> profiles = files.profiles().stream()
                .map(profile -> given.ignoreDiscount() ? profile.withoutDiscount() : profile)
                .toList();
        return Optional.of(new Tournament.Domain(entry.domain(), profiles));
    }

    private Optional<Tournament.Arena> alliance(TournamentFile.AllianceEntry entry, Node node) {
        Scenario scenario = ScenarioReader.read(file.resolveSibling(entry.scenario()), List.of(), agents);
        int before = faults.count();
        List<String> parties =
                scenario.strategies().keySet().stream().map(ActorId::value).toList();
        if (Set.copyOf(entry.roles()).size() != 2 || entry.roles().size() != 2) {
            faults.must(node.at("roles"), "be two actors", "write [microsoft, openai]");
        }
        for (int i = 0; i < entry.roles().size(); i++) {
            String role = entry.roles().get(i).value();
            if (!parties.contains(role)) {
                faults.unknown(node.at("roles", i).place(), "role", role, parties);
            }
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Tournament.Alliance(
                        entry.scenario() + " " + entry.roles().get(0) + "~"
                                + entry.roles().get(1),
                        scenario,
                        entry.roles().get(0),
                        entry.roles().get(1)));
    }
}

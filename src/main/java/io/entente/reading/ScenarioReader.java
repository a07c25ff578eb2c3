package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.describe.Description;
import io.entente.scenario.Scenario;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads scenarios and profiles, and writes them back with everything spelled out. */
public final class ScenarioReader {

    static final Format FORMAT = new Format(Tables.load(), policies(Catalogue.load()), Optional.empty());

    private ScenarioReader() {}

    /**
     * Reads a scenario whose profiles stand in it, or in a folder {@code agents} beside it or above it.
     *
     * @param file YAML or JSON
     * @param sets overrides {@code path=value}, applied in order before anything is validated
     * @throws InvalidScenarioException with every fault of the scenario and of the profiles it uses
     * @throws java.io.UncheckedIOException where a file exists and cannot be read
     */
    public static Scenario read(Path file, List<String> sets) {
        return read(file, sets, Optional.empty());
    }

    /**
     * Reads a scenario as {@link #read(Path, List)} does, and looks for profiles in one more folder at last.
     *
     * @param agents a folder with profiles by kind; empty for none
     */
    public static Scenario read(Path file, List<String> sets, Optional<Path> agents) {
        return new ScenarioFiles(file, agents).with(sets);
    }

    /**
     * All profiles of a folder {@code agents}, by kind, then by id.
     *
     * @throws InvalidScenarioException with every fault of any of them
     */
    public static List<Actor> profiles(Path agents) {
        return new ProfileFolders(List.of(agents), new Trees()).readAll(FORMAT);
    }

    /** SHA-256 of the canonical JSON of a scenario, in lower-case hexadecimal digits. */
    public static String hash(Scenario scenario) {
        return new ResolvedScenario(FORMAT, scenario).hash();
    }

    /** A scenario as one line of JSON: profiles inside, every default spelled out, keys in a fixed order. */
    public static String canonicalJson(Scenario scenario) {
        return new ResolvedScenario(FORMAT, scenario).json();
    }

    /** A scenario as YAML that reads back to the equal scenario by itself: {@code scenario.resolved.yaml}. */
    public static String resolvedYaml(Scenario scenario) {
        return new ResolvedScenario(FORMAT, scenario).yaml();
    }

    /** The JSON Schema of a scenario, of the profiles of each kind, of a tournament and of a sweep, by file name: {@code scenario.json}, … */
    public static SortedMap<String, String> schemas() {
        SortedMap<String, String> schemas = new TreeMap<>();
        schemas.put("scenario.json", SchemaText.of("An Entente scenario", FORMAT.scenario()));
        for (ActorKind kind : ActorKind.values()) {
            schemas.put(
                    kind.word() + ".json", SchemaText.of("An Entente profile: " + kind.word(), FORMAT.profile(kind)));
        }
        schemas.put("tournament.json", TournamentReader.schema());
        schemas.put("sweep.json", SweepReader.schema());
        return schemas;
    }

    private static Map<String, List<? extends Description<?>>> policies(Catalogue catalogue) {
        Map<String, List<? extends Description<?>>> policies = new TreeMap<>();
        for (Shelf<?> shelf : catalogue.shelves()) {
            policies.put(shelf.key(), shelf.entries());
        }
        return policies;
    }
}

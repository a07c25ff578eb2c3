package io.entente.reading;

import io.entente.describe.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a file configures, told by the keys that no other kind has. */
public enum ConfigKind {
    /** Many runs of a scenario, for {@link SweepReader}. */
    SWEEP("sweep", Set.of("scenario", "factors", "replications")),
    /** Strategies against each other, for {@link TournamentReader}. */
    TOURNAMENT("tournament", Set.of("domains", "alliances", "repetitions")),
    /** One run, for {@link ScenarioReader}. */
    SCENARIO("run", Set.of("start", "periods", "actors", "contracts", "agenda"));

    private final String command;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> keys;

    ConfigKind(String command, Set<String> keys) {
        this.command = command;
        this.keys = keys;
    }

    /**
     * The kind of a file; a file with faults is of the kind that its keys tell, and a scenario where they tell none.
     *
     * @throws java.io.UncheckedIOException where it exists and cannot be read
     */
    public static ConfigKind of(Path file) {
        Faults forTheReaderOfItsKind = new Faults();
        return TreeParser.read(file, file.toString(), forTheReaderOfItsKind)
                .flatMap(ConfigKind::of)
                .orElse(SCENARIO);
    }

    private static Optional<ConfigKind> of(Node tree) {
        return Arrays.stream(values()).filter(kind -> kind.fits(tree)).findFirst();
    }

    private boolean fits(Node tree) {
        return tree instanceof Node.Mapping root
                && root.entries().keySet().stream().anyMatch(keys::contains);
    }

    /**
     * Refuses a file of another kind, of which every key would be a fault.
     *
     * @throws InvalidScenarioException where the keys are those of another kind and none is of this one
     */
    void require(Node tree, Faults faults) {
        if (!fits(tree)) {
            of(tree).ifPresent(other -> {
                String rule = "the file must be a " + Words.of(this) + ", and is a " + Words.of(other);
                faults.add(tree.place(), rule, "try entente " + other.command);
                faults.refuse();
            });
        }
    }
}

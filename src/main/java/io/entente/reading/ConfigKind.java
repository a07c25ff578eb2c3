package io.entente.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a file configures, told by the keys that no other kind has. */
public enum ConfigKind {
    /** One run, for {@link ScenarioReader}; also whatever is none of the others. */
    SCENARIO(Set.of()),
    /** Many runs of a scenario, for {@link SweepReader}. */
    SWEEP(Set.of("scenario", "factors", "replications")),
    /** Strategies against each other, for {@link TournamentReader}. */
    TOURNAMENT(Set.of("domains", "alliances", "repetitions"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> keys;

    ConfigKind(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * The kind of a file; a file with faults is of the kind that its keys tell.
     *
     * @throws java.io.UncheckedIOException where it exists and cannot be read
     */
    public static ConfigKind of(Path file) {
        if (Files.isRegularFile(file)) {
            String shown = file.toString();
            Faults forTheReaderOfItsKind = new Faults();
            Set<String> written = TreeParser.read(file, shown, forTheReaderOfItsKind)
                    .filter(Node.Mapping.class::isInstance)
                    .map(root -> ((Node.Mapping) root).entries().keySet())
                    .orElse(Set.of());
            for (ConfigKind kind : values()) {
                if (written.stream().anyMatch(kind.keys::contains)) {
                    return kind;
                }
            }
        }
        return SCENARIO;
    }
}

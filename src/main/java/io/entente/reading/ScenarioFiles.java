package io.entente.reading;

import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a scenario, read once for any number of overrides: the scenario and the profiles that it uses, which stand in
 * it or in a folder {@code agents} beside it or above it. What becomes of the files afterwards is not seen. Safe for use by
 * several threads.
 */
public final class ScenarioFiles {

    /** More would stand for a sweep in which actors are switched on and off in all ways. */
    private static final int FORMATS_KEPT = 64;

    private final Path file;
    private final ProfileFolders folders;
    private final Trees trees = new Trees();

    /** Formats for the names of those who take part, who differ between overrides only where somebody is switched off. */
    private final Map<References, Format> formats = new ConcurrentHashMap<>();

    /**
     * The files of a scenario; none is read yet.
     *
     * @param file YAML or JSON
     * @param agents one more folder with profiles by kind, in which they are looked for at last; empty for none
     */
    public ScenarioFiles(Path file, Optional<Path> agents) {
        this.file = file;
        this.folders = ProfileFolders.around(file, agents, trees);
    }

    /**
     * The scenario under overrides. Costs a third of what it costs for the first time.
     *
     * @param sets overrides {@code path=value}, applied in order before anything is validated
     * @throws InvalidScenarioException with every fault of the scenario and of the profiles it uses
     * @throws java.io.UncheckedIOException where a file exists and cannot be read
     */
    public Scenario with(List<String> sets) {
        return new ScenarioLoading(this).load(sets);
    }

    /** The scenario as it is written; empty where that is no tree. */
    Optional<Node> tree(Faults faults) {
        return trees.of(file, faults);
    }

    ProfileFolders folders() {
        return folders;
    }

    /** The format for these names. */
    Format format(References names) {
        Format known = formats.get(names);
        if (known == null) {
            known = ScenarioReader.FORMAT.with(names);
            if (formats.size() < FORMATS_KEPT) {
                formats.put(names, known);
            }
        }
        return known;
    }
}

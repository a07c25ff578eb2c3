package io.entente.reading;

import io.entente.scenario.Scenario;
import io.entente.scenario.Sweep;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The scenarios that a sweep's file speaks of. What its overrides break is told where the file has them. */
public final class SweepScenarios {

    private final Node tree;
    private final Sweep sweep;
    private final ScenarioFiles files;

    /**
     * Of a sweep.
     *
     * @param file that it was read from; read once more for the lines
     * @param sweep what the file says
     * @param agents one more folder with profiles; empty for none
     */
    public SweepScenarios(Path file, Sweep sweep, Optional<Path> agents) {
        this.tree = TreeParser.read(file, file.toString(), new Faults()).orElseThrow();
        this.sweep = sweep;
        this.files = new ScenarioFiles(Path.of(sweep.scenario()), agents);
    }

    /** The files of the base scenario. */
    public ScenarioFiles files() {
        return files;
    }

    /**
     * The base scenario, with what the sweep sets for all cells, of a sweep of which something could run. Reads the base, then
     * cells until one is found that can be read, usually the first.
     *
     * @param cells the overrides of each: those of the sweep, then one for each factor
     * @throws InvalidScenarioException with every fault that was found, where the base or no cell can be read
     */
    public Scenario requireOne(Stream<List<String>> cells) {
        Reading reading = new Reading();
        Optional<Scenario> base = reading.read(sweep.set());
        if (cells.noneMatch(overrides -> reading.read(overrides).isPresent()) || base.isEmpty()) {
            reading.faults.refuse();
        }
        return base.orElseThrow();
    }

    /**
     * Refuses a sweep of which anything could not run. Costs as many readings as there are cells.
     *
     * @param cells the overrides of each: those of the sweep, then one for each factor
     * @throws InvalidScenarioException with every fault of the base and of every cell
     */
    public void requireAll(Stream<List<String>> cells) {
        Reading reading = new Reading();
        reading.read(sweep.set());
        cells.forEach(reading::read);
        reading.faults.refuse();
    }

    /** The levels of a cell, as {@code --set} takes them: what is wrong with the scenario they may have to answer for. */
    private String where(List<String> overrides) {
        List<String> levels = overrides.subList(sweep.set().size(), overrides.size());
        return levels.isEmpty() ? "" : ", where " + String.join(", ", levels);
    }

    /** Where the file has an override: the sweep's own come first, then one for each factor. */
    private Place written(int override) {
        int own = sweep.set().size();
        return (override < own ? tree.at("set", override) : tree.at("factors", override - own)).place();
    }

    private boolean ofRange(int override) {
        int factor = override - sweep.set().size();
        return factor >= 0 && sweep.factors().get(factor).continuous();
    }

    /** Several scenarios of the sweep, read one after the other. */
    private final class Reading {

        private final Faults faults = new Faults();

        /** What the scenario's own file is faulted for: told of the first that it was found in. */
        private final Set<Fault> elsewhere = new HashSet<>();

        /** The factors with a range that were faulted. */
        private final Set<Integer> ranges = new HashSet<>();

        Optional<Scenario> read(List<String> overrides) {
            try {
                return Optional.of(files.with(overrides));
            } catch (InvalidScenarioException invalid) {
                invalid.faults().forEach(fault -> place(fault, overrides));
                return Optional.empty();
            }
        }

        /** Of a range that holds values that do not fit the first is told. */
        private void place(Fault fault, int override, String set) {
            boolean ofValue = fault.rule().contains("(" + set.substring(set.indexOf('=') + 1) + ")");
            if (!ofRange(override) || !ofValue) {
                faults.add(written(override), fault.rule(), fault.remedy());
            } else if (ranges.add(override)) {
                faults.add(
                        written(override),
                        fault.rule(),
                        "narrow the range, or write values: and a list of those that fit");
            }
        }

        private void place(Fault fault, List<String> overrides) {
            Optional<Integer> here = overrides.stream()
                    .filter(override -> Overrides.place(override).file().equals(fault.file()))
                    .findFirst()
                    .map(overrides::indexOf);
            if (here.isPresent()) {
                place(fault, here.get(), overrides.get(here.get()));
            } else if (elsewhere.add(fault)) {
                faults.add(fault.place(), fault.rule() + where(overrides), fault.remedy());
            }
        }
    }
}

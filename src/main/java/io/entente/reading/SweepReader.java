package io.entente.reading;

import io.entente.scenario.Sweep;
import io.entente.scenario.Sweep.Factor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads sweeps. */
public final class SweepReader {

    private static final Format FORMAT = new Format(Tables.load(), Map.of(), Optional.empty());
    private static final Set<Sweep.Design> SAMPLED =
            Set.of(Sweep.Design.LATIN_HYPERCUBE, Sweep.Design.SOBOL, Sweep.Design.SALTELLI, Sweep.Design.MORRIS);

    private final Path file;
    private final Predicate<String> taken;
    private final Faults faults = new Faults();

    private SweepReader(Path file, Predicate<String> taken) {
        this.file = file;
        this.taken = taken;
    }

    /**
     * Reads a sweep; the path of its scenario starts at the folder of the file.
     *
     * @param file YAML or JSON
     * @param taken names that no factor can have: columns of the results have them
     * @throws InvalidScenarioException with every fault of the file
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static Sweep read(Path file, Predicate<String> taken) {
        return new SweepReader(file, taken).read();
    }

    /** The JSON Schema of the file. */
    static String schema() {
        return SchemaText.of("An Entente sweep", FORMAT.record(SweepFile.class));
    }

    private Sweep read() {
        String shown = file.toString();
        if (!Files.isRegularFile(file)) {
            faults.add(Place.start(shown), "the file must exist", "");
            faults.refuse();
        }
        Optional<Node> tree = TreeParser.read(file, shown, faults);
        Optional<SweepFile> written = tree.flatMap(
                        node -> FORMAT.record(SweepFile.class).read(node, faults))
                .map(SweepFile.class::cast);
        Optional<Sweep> sweep = written.map(given -> sweep(given, tree.orElseThrow()));
        faults.refuse();
        return sweep.orElseThrow();
    }

    private Sweep sweep(SweepFile given, Node tree) {
        List<Factor> factors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < given.factors().size(); i++) {
            SweepFile.FactorEntry entry = given.factors().get(i);
            Node node = tree.at("factors", i);
            String name = entry.name().orElse(entry.path());
            if (!names.add(name.toLowerCase(Locale.ROOT)) || taken.test(name)) {
                faults.must(
                        node.at(entry.name().isPresent() ? "name" : "path"),
                        "not be the name of another column of the results",
                        "write name: and a new one");
            }
            if (new HashSet<>(entry.values()).size() < entry.values().size()) {
                faults.must(node.at("values"), "have each value once", "raise replications to run a cell more often");
            }
            try {
                Factor factor = new Factor(name, entry.path(), entry.values(), entry.low(), entry.high());
                if (factor.continuous() && !SAMPLED.contains(given.design())) {
                    faults.must(node, "have values, as the design does not sample", "write values: [low, high]");
                }
                factors.add(factor);
            } catch (IllegalArgumentException objection) {
                faults.add(node.place(), objection);
            }
        }
        if (factors.isEmpty() && SAMPLED.contains(given.design()) && faults.count() == 0) {
            faults.must(tree.at("factors"), "not be empty, as the design samples them", "add a factor");
        }
        return new Sweep(
                given.name(),
                given.title(),
                file.resolveSibling(given.scenario()).normalize().toString(),
                given.set(),
                factors,
                given.design(),
                given.points(),
                given.replications(),
                given.seed());
    }
}

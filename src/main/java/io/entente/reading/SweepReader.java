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
        Optional<Sweep> sweep = TreeParser.read(file, shown, faults).flatMap(this::sweep);
        faults.refuse();
        return sweep.orElseThrow();
    }

    /** Checks every part by itself, so that what is wrong with one hides nothing of another. */
    private Optional<Sweep> sweep(Node tree) {
        ConfigKind.SWEEP.require(tree, faults);
        Optional<SweepFile> written =
                FORMAT.record(SweepFile.class).read(tree, faults).map(SweepFile.class::cast);
        checkScenario(tree.at("scenario"));
        boolean listed =
                written.filter(given -> !SAMPLED.contains(given.design())).isPresent();
        List<Factor> factors = factors(tree.at("factors"), listed);
        written.filter(given -> SAMPLED.contains(given.design()))
                .filter(given -> given.factors().isEmpty())
                .ifPresent(given ->
                        faults.must(tree.at("factors"), "not be empty, as the design samples them", "add a factor"));
        return faults.none() ? written.map(given -> sweep(given, factors)) : Optional.empty();
    }

    private void checkScenario(Node node) {
        if (node instanceof Node.Scalar scenario) {
            Path path = file.resolveSibling(scenario.text());
            if (!Files.isRegularFile(path)) {
                String remedy = ProfileFolders.neighbour(path)
                        .map(near -> "write "
                                + Path.of(scenario.text())
                                        .resolveSibling(Path.of(near).getFileName()))
                        .orElse("start its path at the folder of this file");
                faults.must(node, "be a file that exists", remedy);
            }
        }
    }

    /** Those that can be read; what is wrong with the form of the others has been said. */
    private List<Factor> factors(Node list, boolean listed) {
        List<Factor> factors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : list instanceof Node.Sequence sequence ? sequence.items() : List.<Node>of()) {
            FORMAT.record(SweepFile.FactorEntry.class)
                    .read(node, new Faults())
                    .map(SweepFile.FactorEntry.class::cast)
                    .flatMap(entry -> factor(entry, node, listed, names))
                    .ifPresent(factors::add);
        }
        return factors;
    }

    private Optional<Factor> factor(SweepFile.FactorEntry entry, Node node, boolean listed, Set<String> names) {
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
            if (listed && factor.continuous()) {
                faults.must(node, "have values, as the design does not sample", "write values: [low, high]");
            }
            return Optional.of(factor);
        } catch (IllegalArgumentException objection) {
            faults.add(node.place(), objection);
            return Optional.empty();
        }
    }

    private Sweep sweep(SweepFile given, List<Factor> factors) {
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

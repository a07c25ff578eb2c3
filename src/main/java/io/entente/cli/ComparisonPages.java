package io.entente.cli;

import io.entente.experiment.Cell;
import io.entente.experiment.Sensitivity;
import io.entente.quantity.Check;
import io.entente.report.ComparisonPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of comparisons: what goes into them, and their files. */
final class ComparisonPages {

    /** Cells of a sweep that a page can show side by side; of larger designs the first. */
    private static final int CELLS = 12;

    private ComparisonPages() {}

    /** The page of a sweep: its cells against the first, and what its design tells of its factors. */
    static String of(SweepFolder folder) {
        List<ComparisonPage.Side> sides = new ArrayList<>();
        List<ComparisonPage.Change> changes = new ArrayList<>();
        for (Cell cell :
                folder.cells().subList(0, Math.min(CELLS, folder.cells().size()))) {
            sides.add(new ComparisonPage.Side(name(folder, cell), folder.outcomes(cell.index())));
            if (cell.index() > 0) {
                changes.addAll(changes(name(folder, cell), difference(folder, cell)));
            }
        }
        Check.that(sides.size() > 1, "sweep", folder.path(), "have at least two cells", "give a factor two values");
        return ComparisonPage.of(title(folder), sides, changes, sensitivities(folder));
    }

    private static String title(SweepFolder folder) {
        return folder.sweep().title().isEmpty()
                ? folder.sweep().name()
                : folder.sweep().title();
    }

    private static List<ConfigurationDifference.Change> difference(SweepFolder folder, Cell cell) {
        return ConfigurationDifference.between(
                ComparedSide.configuration(folder.scenario(folder.cell(0))),
                ComparedSide.configuration(folder.scenario(cell)));
    }

    private static List<Sensitivity> sensitivities(SweepFolder folder) {
        Map<String, Map<Integer, List<Double>>> metrics = folder.metrics();
        List<Sensitivity> found = new ArrayList<>();
        for (String metric : SensitivityCommand.STANDARD) {
            if (metrics.containsKey(metric)) {
                Sensitivity.of(folder.sweep(), folder.cells(), metric, metrics.get(metric))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static String name(SweepFolder folder, Cell cell) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < cell.levels().size(); i++) {
            levels.add(
                    folder.sweep().factors().get(i).name() + " " + cell.levels().get(i));
        }
        return String.join(", ", levels);
    }

    /** Changes as a page shows them. */
    static List<ComparisonPage.Change> changes(String side, List<ConfigurationDifference.Change> changes) {
        return changes.stream()
                .map(c -> new ComparisonPage.Change(side, c.path().substring(1), c.before(), c.after()))
                .toList();
    }

    /**
     * Writes a page; it appears when it is complete.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    static void write(Path file, String page) {
        try {
            Path unfinished = Files.writeString(file.resolveSibling("." + file.getFileName() + ".unfinished"), page);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e, e);
        }
    }
}

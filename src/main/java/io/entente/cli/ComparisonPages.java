package io.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.experiment.Cell;
import io.entente.experiment.Outcome;
import io.entente.experiment.PairedComparison;
import io.entente.experiment.Sensitivity;
import io.entente.quantity.Check;
import io.entente.report.ComparisonPage;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Comparisons of several sides with the first, and their pages. */
final class ComparisonPages {

    /** Cells of a sweep that a page can show side by side; of larger designs the first. */
    private static final int CELLS = 12;

    /** Levels that the name of a cell tells. */
    private static final int LEVELS = 3;

    private ComparisonPages() {}

    /** Each side but the first, compared with it. */
    static List<ComparisonReport> reports(List<ComparisonPage.Side> sides, List<JsonNode> configurations) {
        List<ComparisonReport> reports = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            reports.add(new ComparisonReport(
                    sides.get(0).name(),
                    sides.get(i).name(),
                    ConfigurationDifference.between(configurations.get(0), configurations.get(i)),
                    PairedComparison.of(sides.get(0).outcomes(), sides.get(i).outcomes(), 1)));
        }
        return reports;
    }

    /** The page of what was compared. */
    static String page(String title, List<ComparisonPage.Side> sides, List<ComparisonReport> reports) {
        return ComparisonPage.of(title, sides, against(reports), new ComparisonPage.Extent(sides.size(), 0), List.of());
    }

    private static List<ComparisonPage.Against> against(List<ComparisonReport> reports) {
        return reports.stream()
                .map(report -> new ComparisonPage.Against(report.after(), changes(report), report.outcomes()))
                .toList();
    }

    private static List<ComparisonPage.Change> changes(ComparisonReport report) {
        return report.configuration().stream()
                .map(c -> new ComparisonPage.Change(c.setting(), c.before(), c.after()))
                .toList();
    }

    /** The page of a sweep: its cells against the first, and what its design tells of its factors. */
    static String of(SweepFolder folder) {
        Map<Integer, Map<Long, Outcome>> outcomes = folder.outcomes();
        List<Cell> finished = folder.cells().stream()
                .filter(cell -> outcomes.containsKey(cell.index()))
                .toList();
        Check.that(
                finished.size() > 1,
                "sweep",
                folder.path(),
                "have at least two cells with runs that finished",
                folder.cells().size() > 1
                        ? "run it to its end, or look at cause in runs.csv"
                        : "give a factor two values");
        List<Cell> cells = finished.subList(0, Math.min(CELLS, finished.size()));
        List<ComparisonPage.Side> sides = cells.stream()
                .map(cell -> new ComparisonPage.Side(name(folder, cell, cells.get(0)), outcomes.get(cell.index())))
                .toList();
        List<JsonNode> configurations = cells.stream()
                .map(cell -> ComparedSide.configuration(folder.scenario(cell)))
                .toList();
        return ComparisonPage.of(
                title(folder),
                sides,
                against(reports(sides, configurations)),
                new ComparisonPage.Extent(finished.size(), folder.cells().size() - finished.size()),
                sensitivities(folder, outcomes));
    }

    private static String title(SweepFolder folder) {
        return folder.sweep().title().isEmpty()
                ? folder.sweep().name()
                : folder.sweep().title();
    }

    private static List<Sensitivity> sensitivities(SweepFolder folder, Map<Integer, Map<Long, Outcome>> outcomes) {
        Map<String, Map<Integer, Map<Long, Double>>> metrics = SweepFolder.metrics(outcomes);
        return SensitivityCommand.STANDARD.stream()
                .filter(metrics::containsKey)
                .flatMap(metric -> Sensitivity.of(folder.sweep(), folder.cells(), metric, metrics.get(metric)).stream())
                .toList();
    }

    /** By its levels; of many factors by its number, and the first levels in which it differs from the base. */
    private static String name(SweepFolder folder, Cell cell, Cell base) {
        List<Sweep.Factor> factors = folder.sweep().factors();
        boolean few = factors.size() <= LEVELS;
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (few || !cell.levels().get(i).equals(base.levels().get(i))) {
                levels.add(factors.get(i).name() + " " + cell.levels().get(i));
            }
        }
        String named = Remainder.named(levels, LEVELS);
        if (few) {
            return named;
        }
        return "cell " + cell.index() + (levels.isEmpty() ? "" : ": " + named);
    }
}

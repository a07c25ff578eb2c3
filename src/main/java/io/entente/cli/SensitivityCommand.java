package io.entente.cli;

import io.entente.describe.Words;
import io.entente.experiment.Cell;
import io.entente.experiment.ElementaryEffects;
import io.entente.experiment.Estimate;
import io.entente.experiment.Outcome;
import io.entente.experiment.Sensitivity;
import io.entente.experiment.SobolIndices;
import io.entente.experiment.Swing;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.quantity.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sensitivity}. */
@Command(
        name = "sensitivity",
        description = {
            "Says which factors of a sweep matter.",
            "By the sweep's design: saltelli gives first-order and total Sobol indices, morris elementary effects, "
                    + "one-at-a-time a tornado."
        },
        footer = {
            "",
            "Examples:",
            "  entente sensitivity runs/sweep-market --metric consumerSurplusUsdBn --metric hhiModels"
        })
final class SensitivityCommand implements Callable<Integer> {

    /** What is told where nobody names a metric. */
    static final List<String> STANDARD = List.of("consumerSurplusUsdBn", "hhiModels", "circulationRatio", "signed");

    private static final String INTERVAL = "95 % interval";
    private static final int CELLS_NAMED = 3;

    private final Terminal terminal;

    @Parameters(paramLabel = "SWEEP", description = "Folder of a sweep.")
    private Path folder = Path.of("");

    @Option(names = "--metric", paramLabel = "NAME", description = "A column of runs.csv; repeatable.")
    private List<String> metrics = List.of();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    SensitivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SweepFolder sweep = SweepFolder.open(folder);
        Check.that(
                Sensitivity.allowedBy(sweep.sweep().design()),
                "design of the sweep",
                Words.of(sweep.sweep().design()),
                "be saltelli, morris or one-at-a-time to tell factors apart",
                "compare two of its cells, or give its file one of them");
        Map<Integer, Map<Long, Outcome>> outcomes = sweep.outcomes();
        Map<String, Map<Integer, Map<Long, Double>>> known = SweepFolder.metrics(outcomes);
        Check.that(!known.isEmpty(), "sweep", folder, "have runs that finished", "run it to its end");
        List<Sensitivity> found = new ArrayList<>();
        for (String metric :
                metrics.isEmpty() ? STANDARD.stream().filter(known::containsKey).toList() : metrics) {
            Check.that(known.containsKey(metric), "metric", metric, "be one of " + known.keySet(), "look at runs.csv");
            Sensitivity.of(sweep.sweep(), sweep.cells(), metric, known.get(metric))
                    .ifPresent(found::add);
        }
        Check.that(
                !found.isEmpty(),
                "sweep",
                folder,
                "have a replication that finished in every cell" + without(sweep.cells(), outcomes.keySet()),
                "run it to its end, or look at cause in runs.csv");
        terminal.out()
                .print(json ? Json.of(found) + "\n" : text(found, sweep.sweep().replications()));
        terminal.flush();
        return ExitCode.OK;
    }

    /** The cells of which no run finished. */
    private static String without(List<Cell> cells, Set<Integer> finished) {
        List<String> without = cells.stream()
                .map(Cell::index)
                .filter(cell -> !finished.contains(cell))
                .map(String::valueOf)
                .toList();
        return without.isEmpty() ? "" : "; none did in cell " + Remainder.named(without, CELLS_NAMED);
    }

    private String text(List<Sensitivity> found, int replications) {
        List<Block> blocks = new ArrayList<>();
        for (Sensitivity sensitivity : found) {
            blocks.add(new Block.Title(sensitivity.metric()));
            boolean still = sensitivity.factors().stream().allMatch(effect -> effect.size() == 0);
            blocks.add(still ? new Block.Paragraph(2, "No factor moves it.") : table(sensitivity));
        }
        int finished = found.get(0).replications();
        if (finished < replications) {
            blocks.add(new Block.Paragraph(
                    0, "From the " + finished + " of " + replications + " replications that finished in every cell."));
        }
        return Page.of(blocks, terminal.style());
    }

    private static Block table(Sensitivity sensitivity) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(heading(sensitivity.method()));
        sensitivity.factors().stream()
                .sorted(Comparator.comparingDouble(Sensitivity.Effect::size).reversed())
                .forEach(effect -> rows.add(row(effect, sensitivity.repeated())));
        return new Block.Grid(2, rows);
    }

    private static Block.Row heading(String method) {
        return switch (method) {
            case "sobol" -> Block.Row.of("", "first order", INTERVAL, "total", INTERVAL);
            case "morris" -> Block.Row.of("", "mu", INTERVAL, "mu*", INTERVAL, "sigma");
            default -> Block.Row.of("", "lowest", INTERVAL, "at", "highest", INTERVAL, "at");
        };
    }

    private static Block.Row row(Sensitivity.Effect effect, boolean repeated) {
        List<String> cells = new ArrayList<>(List.of(effect.factor()));
        if (effect instanceof SobolIndices indices) {
            add(indices.firstOrder(), repeated, cells);
            add(indices.total(), repeated, cells);
        } else if (effect instanceof ElementaryEffects effects) {
            add(effects.mu(), repeated, cells);
            add(effects.muStar(), repeated, cells);
            cells.add(Figures.measured(effects.sigma()));
        } else if (effect instanceof Swing swing) {
            add(swing.lowest(), repeated, cells);
            cells.add(swing.lowestAt());
            add(swing.highest(), repeated, cells);
            cells.add(swing.highestAt());
        }
        return new Block.Row(cells);
    }

    private static void add(Estimate estimate, boolean repeated, List<String> cells) {
        cells.add(Figures.measured(estimate.value()));
        cells.add(repeated ? Figures.measured(estimate.low()) + " to " + Figures.measured(estimate.high()) : "–");
    }
}

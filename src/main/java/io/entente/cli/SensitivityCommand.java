package io.entente.cli;

import io.entente.experiment.Sensitivity;
import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import io.entente.quantity.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Map<Integer, List<Double>>> known = SweepFolder.metrics(sweep.outcomes());
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
                "have a design that tells (saltelli, morris, one-at-a-time) and all its runs finished",
                "run it to its end");
        terminal.out().print(json ? Json.of(found) + "\n" : text(found));
        terminal.flush();
        return ExitCode.OK;
    }

    private String text(List<Sensitivity> found) {
        List<Block> blocks = new ArrayList<>();
        for (Sensitivity sensitivity : found) {
            blocks.add(new Block.Title(sensitivity.metric()));
            List<Block.Row> rows = new ArrayList<>();
            rows.add(heading(sensitivity.method()));
            sensitivity.factors().stream()
                    .sorted(Comparator.comparingDouble(SensitivityCommand::size).reversed())
                    .forEach(effect -> rows.add(Block.Row.of(
                            effect.factor(), number(effect.first()), number(effect.total()), number(effect.spread()))));
            blocks.add(new Block.Grid(2, rows));
        }
        return Page.of(blocks, terminal.style());
    }

    private static double size(Sensitivity.Effect effect) {
        return Math.max(Math.abs(effect.total()), Math.abs(effect.first()));
    }

    private static Block.Row heading(String method) {
        return switch (method) {
            case "sobol" -> Block.Row.of("", "first order", "total", "± total");
            case "morris" -> Block.Row.of("", "mu", "mu*", "sigma");
            default -> Block.Row.of("", "lowest", "highest", "±");
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

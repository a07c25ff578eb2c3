package io.entente.cli;

import io.entente.eventlog.WholeFile;
import io.entente.quantity.Check;
import io.entente.report.ComparisonPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente compare}. */
@Command(
        name = "compare",
        description = {
            "Compares runs, scenarios or cells of sweeps.",
            "What differs in the configuration, and what it did: paired differences with 95 %% intervals, effect sizes and "
                    + "corrected tests, how many runs end in other alliances, and which links come and go."
        },
        footer = {
            "",
            "Of several, each is compared with the first.",
            "Scenarios are run under the same seeds, as many as --seeds says, or those of the other side.",
            "",
            "Examples:",
            "  entente compare runs/sweep-exclusivity:0 runs/sweep-exclusivity:1",
            "  entente compare configs/amazon-openai.yaml configs/mine.yaml --seeds 30",
            "  entente compare configs/amazon-openai.yaml configs/mine.yaml --html compared.html",
            "  entente compare runs/amazon-openai-s7-1 runs/amazon-openai-s7-2 --json"
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A run, a scenario, or SWEEP:CELL.")
    private String first = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "B", description = "Another one, or several.")
    private List<String> others = List.of();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20", description = "Runs of a scenario (default: 20).")
    private int seeds;

    @Option(names = "--html", paramLabel = "FILE", description = "Also as a page to look at, in this file.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Check.that(seeds >= 1, "number of seeds", seeds, "be at least 1", "write 20");
        ComparedSide before = ComparedSide.of(first, terminal.agents());
        List<ComparedSide> sides = new ArrayList<>(List.of(before));
        others.forEach(name -> sides.add(ComparedSide.of(name, terminal.agents())));
        List<Long> common = sides.stream()
                .filter(side -> side.outcomes().isPresent())
                .findFirst()
                .orElse(before)
                .seeds(seeds);
        List<ComparisonPage.Side> outcomes = outcomes(sides, common);
        List<ComparisonReport> reports = ComparisonPages.reports(
                outcomes, sides.stream().map(ComparedSide::configuration).toList());
        html.ifPresent(file -> WholeFile.write(file, ComparisonPages.page(title(outcomes), outcomes, reports)));
        terminal.out().print(json ? Json.of(reports.size() == 1 ? reports.get(0) : reports) + "\n" : text(reports));
        terminal.flush();
        return ExitCode.OK;
    }

    /** What the sides came to; those that are scenarios are run. */
    private List<ComparisonPage.Side> outcomes(List<ComparedSide> sides, List<Long> common) {
        long scenarios =
                sides.stream().filter(side -> side.outcomes().isEmpty()).count();
        try (BarLine bar = BarLine.bar("runs", scenarios * common.size(), terminal)) {
            return sides.stream()
                    .map(side -> new ComparisonPage.Side(side.name(), side.outcomes(common, bar::step)))
                    .toList();
        }
    }

    private static String title(List<ComparisonPage.Side> sides) {
        return sides.stream().map(ComparisonPage.Side::name).collect(Collectors.joining(" against "));
    }

    private String text(List<ComparisonReport> reports) {
        return reports.stream().map(report -> report.text(terminal.style())).collect(Collectors.joining("\n"));
    }
}

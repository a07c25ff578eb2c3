package io.entente.cli;

import io.entente.experiment.Outcome;
import io.entente.experiment.PairedComparison;
import io.entente.quantity.Check;
import io.entente.report.ComparisonPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente compare}. */
@Command(
        name = "compare",
        description = {
            "Compares two runs, scenarios or cells of sweeps.",
            "What differs in the configuration, and what it did: paired differences with 95 %% intervals, effect sizes and "
                    + "corrected tests, how many runs end in other alliances, and which links come and go."
        },
        footer = {
            "",
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

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second = "";

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
        ComparedSide after = ComparedSide.of(second, terminal.agents());
        List<Long> common = before.outcomes().isPresent() ? before.seeds(seeds) : after.seeds(seeds);
        Map<Long, Outcome> one = before.outcomes(common);
        Map<Long, Outcome> other = after.outcomes(common);
        ComparisonReport report = new ComparisonReport(
                first,
                second,
                ConfigurationDifference.between(before.configuration(), after.configuration()),
                PairedComparison.of(one, other, 1));
        html.ifPresent(file -> ComparisonPages.write(
                file,
                ComparisonPage.of(
                        first + " against " + second,
                        List.of(new ComparisonPage.Side(first, one), new ComparisonPage.Side(second, other)),
                        ComparisonPages.changes(second, report.configuration()),
                        List.of())));
        terminal.out().print(json ? Json.of(report) + "\n" : report.text(terminal.style()));
        terminal.flush();
        return ExitCode.OK;
    }
}

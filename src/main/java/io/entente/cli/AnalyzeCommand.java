package io.entente.cli;

import io.entente.analysis.Picture;
import io.entente.eventlog.RunFolder;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente analyze}. */
@Command(
        name = "analyze",
        description = {
            "Draws the strategic picture of a moment.",
            "Who can hurt whom, what each is worth to the alliances, whether anybody wants another network and what the "
                    + "next move would be, how money circulates, how concentrated the markets are, what regulators "
                    + "would say, and what a solver would have signed beside what the agents did."
        },
        footer = {
            "",
            "Examples:",
            "  entente analyze configs/amazon-openai.yaml",
            "  entente analyze runs/amazon-openai-s7-1",
            "  entente analyze runs/amazon-openai-s7-1 --at 2027-Q2",
            "  entente analyze runs/amazon-openai-s7-1 --at 1200 --json",
            "",
            "Of a scenario the default is its start, of a run its end. The picture of a run is kept in its folder as "
                    + "analysis-<event>.json, where entente verify checks it."
        })
final class AnalyzeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RUN|CONFIG", description = "Folder of a run, or a scenario file.")
    private Path subject = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "SEQ|PERIOD",
            converter = At.Converter.class,
            description = "The moment: start, end, the end of a quarter, or right after the event of this number.")
    private Optional<At> at = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of a scenario's run (default: 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Override a value of a scenario; repeatable.")
    private List<String> sets = List.of();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Picture picture = Analysis.isRun(subject) ? ofRun() : ofScenario();
        terminal.out().print(json ? Json.of(picture) + "\n" : new PictureReport(picture).text(terminal.style()));
        terminal.flush();
        return ExitCode.OK;
    }

    private Picture ofScenario() {
        return Analysis.of(ScenarioReader.read(subject, sets, terminal.agents()), seed.orElse(1L))
                .at(at.orElse(At.START));
    }

    private Picture ofRun() {
        Check.that(
                seed.isEmpty() && sets.isEmpty(),
                "option",
                seed.isPresent() ? "--seed" : "--set",
                "go with a scenario, not with a run",
                "analyse the scenario file instead of the folder");
        RunFolder folder = RunFolder.open(subject);
        Picture picture = Analysis.of(folder).at(at.orElse(At.END));
        folder.write(RunFolder.analysis(picture.moment().seq()), Json.of(picture) + "\n");
        return picture;
    }
}

package io.entente.cli;

import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RunFolder;
import io.entente.eventlog.WholeFile;
import io.entente.fold.CsvWriter;
import io.entente.fold.RunTables;
import io.entente.fold.Table;
import io.entente.fold.story.Summary;
import io.entente.report.RunPage;
import io.entente.report.TalkOutcomes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente report}. */
@Command(
        name = "report",
        description = {
            "Draws the page of a run or a sweep anew.",
            "report.html in its folder, one file that opens without a network: the story, the alliances over time, leverage, every talk, money, markets, "
                    + "regulators, contracts, and a teaching mode."
        },
        footer = {
            "",
            "Of a sweep: its cells against the first, run by run, and which factors matter.",
            "",
            "Examples:",
            "  entente report runs/amazon-openai-s7-1",
            "  entente report runs/sweep-exclusivity"
        })
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RUN", description = "Folder of a run or of a sweep.")
    private Path run = Path.of("");

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Where a page was written. */
    record Written(String page) {}

    @Override
    public Integer call() {
        if (SweepFolder.is(run)) {
            WholeFile.write(run.resolve(RunFolder.PAGE), ComparisonPages.of(SweepFolder.open(run)));
            return told(run.resolve(RunFolder.PAGE));
        }
        RunFolder folder = RunFolder.open(run);
        List<LogRecord> log = EventLogReader.read(folder.file(RunFolder.LOG));
        Map<String, Table> tables = new TreeMap<>(RunTables.of(log));
        tables.put(TalkOutcomes.NAME, TalkOutcomes.read(folder.file(CsvWriter.file(TalkOutcomes.NAME))));
        draw(log, Summary.of(log), tables, folder);
        return told(folder.file(RunFolder.PAGE));
    }

    private int told(Path page) {
        Written written = new Written(page.toString());
        terminal.out().println(json ? Json.of(written) : written.page());
        return ExitCode.OK;
    }

    /** Draws the page of a log into the folder of its run. */
    static void draw(List<LogRecord> log, Summary summary, Map<String, Table> tables, RunFolder folder) {
        try {
            String scenario = Files.readString(folder.file(RunJob.SCENARIO), StandardCharsets.UTF_8);
            String hash =
                    folder.manifest().map(manifest -> manifest.log().hash()).orElse("unknown: the run was not sealed");
            folder.write(RunFolder.PAGE, RunPage.of(log, new RunPage.Results(summary, tables, scenario, hash)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the scenario in " + folder.path(), e);
        }
    }
}

package io.entente.cli;

import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RunFolder;
import io.entente.fold.AllianceGraph;
import io.entente.id.TalkId;
import io.entente.quantity.Check;
import io.entente.report.DotGraph;
import io.entente.report.MermaidTalk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}. */
@Command(
        name = "export",
        description = {
            "Turns parts of a run into other programs' formats.",
            "The alliances at the end as GraphML (Gephi, networkx) or DOT (Graphviz), a talk as a Mermaid sequence diagram."
        },
        footer = {
            "",
            "Examples:",
            "  entente export runs/amazon-openai-s7-1 --format dot | neato -Tsvg > alliances.svg",
            "  entente export runs/amazon-openai-s7-1 --format mermaid --talk 2026-Q1/amazon~openai"
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RUN", description = "Folder of a run.")
    private Path run = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "graphml|dot|mermaid",
            defaultValue = "GRAPHML",
            description = "Which format (default: graphml).")
    private Format format = Format.GRAPHML;

    @Option(names = "--talk", paramLabel = "TALK", description = "Which talk, as in offers.csv; for mermaid.")
    private Optional<String> talk = Optional.empty();

    private enum Format {
        GRAPHML,
        DOT,
        MERMAID
    }

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Check.that(
                talk.isPresent() == (format == Format.MERMAID),
                "option",
                "--talk",
                "go with --format mermaid, and with it alone",
                "write --format mermaid --talk 2026-Q1/amazon~openai");
        List<LogRecord> log = EventLogReader.read(RunFolder.open(run).file(RunFolder.LOG));
        EventLogReader.started(log);
        terminal.out()
                .print(
                        switch (format) {
                            case GRAPHML -> AllianceGraph.of(log);
                            case DOT -> DotGraph.of(log);
                            case MERMAID -> MermaidTalk.of(log, new TalkId(talk.orElseThrow()));
                        });
        return ExitCode.OK;
    }
}

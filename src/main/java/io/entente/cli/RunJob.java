package io.entente.cli;

import io.entente.engine.HostProvider;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.eventlog.Manifest;
import io.entente.eventlog.RecordedLog;
import io.entente.eventlog.RunFolder;
import io.entente.fold.CsvWriter;
import io.entente.fold.RunTables;
import io.entente.fold.Table;
import io.entente.fold.story.Summary;
import io.entente.reading.ScenarioReader;
import io.entente.report.TalkOutcomes;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs a scenario into a folder and tells what came of it. */
final class RunJob {

    /** The scenario with everything spelled out, in the folder of a run. */
    static final String SCENARIO = "scenario.resolved.yaml";

    /** What agents wrote to each other, in the folder of a run. */
    static final String TRACE = "messages.jsonl";

    private static final Path RUNS = Path.of("runs");

    private final RunOrder order;
    private final RunOrder.Manner manner;
    private final Terminal terminal;

    RunJob(RunOrder order, RunOrder.Manner manner, Terminal terminal) {
        this.order = order;
        this.manner = manner;
        this.terminal = terminal;
    }

    /** Does it; the exit code. */
    int execute() {
        HostProvider host = HostProvider.named(order.engine());
        host.prepare();
        Scenario scenario = ScenarioReader.read(order.config(), order.sets(), terminal.agents());
        RunFolder folder = order.out()
                .map(out -> order.overwrite() ? RunFolder.over(out, RunReport.names()) : RunFolder.at(out))
                .orElseGet(() -> RunFolder.next(RUNS, scenario.name(), order.seed()));
        folder.write(SCENARIO, ScenarioReader.resolvedYaml(scenario));
        Execution execution = new Execution(scenario, ScenarioReader.hash(scenario), order.seed());
        try (Interruption interruption =
                Interruption.watch(terminal, "the run ends after this quarter", order.again())) {
            return execute(execution, host, folder, interruption);
        }
    }

    private int execute(Execution execution, HostProvider host, RunFolder folder, Interruption interruption) {
        RecordedLog log = new RecordedLog(folder.openLog());
        TalkOutcomes outcomes = new TalkOutcomes();
        RunEnded.Status status = negotiate(execution, host, new Course(folder, log, outcomes, interruption));
        LogSummary summary = log.summary();
        Map<String, Table> tables = new TreeMap<>(RunTables.write(log.records(), folder));
        Table offered = outcomes.table(log.records());
        tables.put(TalkOutcomes.NAME, offered);
        folder.write(CsvWriter.file(TalkOutcomes.NAME), out -> CsvWriter.write(offered, out));
        DataPackage.ofTables(execution.scenario().name(), tables).write(folder.path());
        String engine = host.name();
        folder.seal(
                new Manifest.Provenance(
                        Version.number(),
                        Version.jvm(),
                        engine,
                        execution.scenario().name(),
                        execution.scenarioHash(),
                        execution.seed()),
                status,
                summary);
        Summary told = Summary.of(log.records());
        ReportCommand.draw(log.records(), told, tables, folder);
        report(told, folder);
        return exitCode(status, log.records());
    }

    /** Where a run goes on its way. */
    private record Course(RunFolder folder, RecordedLog log, TalkOutcomes outcomes, Interruption interruption) {}

    private RunEnded.Status negotiate(Execution execution, HostProvider host, Course course) {
        HostProvider.Options options = new HostProvider.Options(
                manner.faultAfter(), Optional.of(course.folder().file(TRACE)), manner.gui());
        try (EventSink sink = manner.quiet() ? course.log() : new Progress(course.log(), terminal)) {
            return execution.on(host, options, sink, course.outcomes(), course.interruption());
        }
    }

    private void report(Summary told, RunFolder folder) {
        RunReport report = RunReport.of(told, folder);
        terminal.out().print(manner.json() ? Json.of(report) + "\n" : report.text(terminal.style()));
        terminal.flush();
    }

    private int exitCode(RunEnded.Status status, List<LogRecord> records) {
        return switch (status) {
            case COMPLETE -> ExitCode.OK;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case FAULT -> {
                terminal.err().println("entente: " + RunReport.fault(records));
                yield ExitCode.FAULT;
            }
        };
    }
}

package io.entente.cli;

import io.entente.event.FaultObserved;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Manifest;
import io.entente.eventlog.RunFolder;
import io.entente.fold.CsvWriter;
import io.entente.fold.RunTables;
import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.fold.story.Summary;
import io.entente.report.TalkOutcomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run leaves behind.
 *
 * @param folder where its files are
 * @param logHash hash of the log's last line: equal hashes, equal runs
 * @param files names of the files
 * @param summary what came of it
 */
record RunReport(String folder, String logHash, List<String> files, Summary summary) {

    private static final Map<String, String> MEANINGS = meanings();

    static RunReport of(Summary summary, RunFolder folder) {
        Manifest manifest = folder.manifest().orElseThrow();
        List<String> files = new ArrayList<>(manifest.files().keySet());
        files.add(RunFolder.MANIFEST);
        files.add(0, RunFolder.PAGE);
        return new RunReport(folder.path().toString(), manifest.log().hash(), List.copyOf(files), summary);
    }

    /** Names of all files that a run may write. */
    static Set<String> names() {
        return MEANINGS.keySet();
    }

    String text(Style style) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Files in " + folder));
        blocks.add(new Block.Table(
                2,
                files.stream()
                        .map(name -> Block.Row.of(name, MEANINGS.getOrDefault(name, "")))
                        .toList()));
        blocks.add(new Block.Paragraph(2, "Log hash " + logHash));
        blocks.add(new Block.Paragraph(2, "More: entente explain " + folder + ", entente verify " + folder));
        return summary.text(style) + "\n" + Page.of(blocks, style);
    }

    /** What ended a run before its time, in one sentence. */
    static String fault(List<LogRecord> records) {
        return records.stream()
                .filter(line -> line.payload() instanceof FaultObserved)
                .map(line -> (FaultObserved) line.payload())
                .map(fault -> "A fault ended the run: "
                        + fault.actor().map(actor -> actor + ": ").orElse("") + fault.what())
                .findFirst()
                .orElse("A fault ended the run.");
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(RunFolder.PAGE, "the whole run to look at, in a browser");
        meanings.put(RunFolder.LOG, "everything that happened, in order");
        meanings.put(RunFolder.MANIFEST, "versions and hashes");
        meanings.put(RunJob.SCENARIO, "the scenario with every default spelled out; runs by itself");
        meanings.put(RunJob.TRACE, "the messages between agents");
        meanings.put(DataPackage.FILE, "the columns of the tables, what they mean, and their types");
        meanings.put(CsvWriter.file("deals"), "every deal and what became of it");
        meanings.put(CsvWriter.file("leverage"), "leverage of every pair, by quarter");
        meanings.put(CsvWriter.file("leverage_events"), "every shift of leverage, with its cause");
        meanings.put(CsvWriter.file("alliances"), "every alliance, by quarter");
        meanings.put(RunTables.GRAPH, "the network, for graph programs");
        meanings.put(CsvWriter.file("offers"), "every offer");
        meanings.put(
                CsvWriter.file(TalkOutcomes.NAME),
                "what was offered, and what might have been: frontier and solutions");
        meanings.put(CsvWriter.file("actors"), "every actor's figures, by quarter");
        meanings.put(CsvWriter.file("market"), "the market, by quarter");
        return java.util.Collections.unmodifiableMap(meanings);
    }
}

package io.entente.report;

import io.entente.eventlog.LogRecord;
import io.entente.fold.Table;
import io.entente.fold.story.Summary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code report.html}: the whole story of a run in one file that opens without a network. Everything that comes from a
 * configuration travels as compressed data and is shown as text, never as markup.
 */
public final class RunPage {

    private RunPage() {}

    /**
     * What a run has come to, however it was come by.
     *
     * @param summary of its log
     * @param tables by file name: those of the log, and {@link TalkOutcomes} where the run kept them
     * @param scenario in full, as YAML
     * @param logHash hash of the log's last line
     */
    public record Results(Summary summary, Map<String, Table> tables, String scenario, String logHash) {

        public Results {
            tables = new TreeMap<>(tables);
        }
    }

    /**
     * The page of a log. Costs some 300 ms for 5 000 events.
     *
     * @param log of the whole run
     * @throws IllegalArgumentException where the log does not begin with a run's start
     */
    public static String of(List<LogRecord> log, Results results) {
        RunData data = RunData.of(log, results);
        String title = data.summary().run().scenario() + ", seed "
                + data.summary().run().seed();
        return HtmlPage.of("run", title, Map.of("run", data));
    }
}

package io.entente.report;

import io.entente.eventlog.LogRecord;
import java.util.List;
import java.util.Map;

/**
 * {@code report.html}: the whole story of a run in one file that opens without a network. Everything that comes from a
 * configuration travels as compressed data and is shown as text, never as markup.
 */
public final class RunPage {

    private RunPage() {}

    /**
     * The page of a log. Costs some 300 ms for 5 000 events, most of it for the tables.
     *
     * @param log of the whole run
     * @param scenario in full, as YAML
     * @param logHash hash of the log's last line
     * @param outcomes of the talks, see {@link TalkOutcomes}; empty for a run that did not keep them
     * @throws IllegalArgumentException where the log does not begin with a run's start
     */
    public static String of(List<LogRecord> log, String scenario, String logHash, Map<String, List<Object>> outcomes) {
        RunData data = RunData.of(log, scenario, logHash, outcomes);
        String title = data.summary().run().scenario() + ", seed "
                + data.summary().run().seed();
        return HtmlPage.of("run", title, Map.of("run", data));
    }
}

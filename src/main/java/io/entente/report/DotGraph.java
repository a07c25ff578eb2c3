package io.entente.report;

import io.entente.event.RunStarted;
import io.entente.eventlog.Decimal;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import java.util.List;

/** The alliances at the end of a log in the DOT language of Graphviz [GansnerNorth2000]. */
public final class DotGraph {

    private DotGraph() {}

    /** The graph, undirected: a node for each cloud and lab, an edge for each pair that is tied. */
    public static String of(List<LogRecord> log) {
        RunStarted started = EventLogReader.started(log);
        StringBuilder out =
                new StringBuilder("graph alliances {\n  layout=neato;\n  overlap=false;\n  splines=true;\n");
        for (RunStarted.Participant actor : started.participants()) {
            if (actor.kind().equals("hyperscaler") || actor.kind().equals("lab")) {
                out.append("  ")
                        .append(quoted(actor.actor().value()))
                        .append(" [label=")
                        .append(quoted(actor.name()))
                        .append(", shape=")
                        .append(actor.kind().equals("lab") ? "ellipse" : "box")
                        .append("];\n");
            }
        }
        List<Network> networks = Network.of(log);
        List<Network.Link> links = networks.isEmpty()
                ? List.of()
                : networks.get(networks.size() - 1).links();
        for (Network.Link link : links) {
            out.append("  ")
                    .append(quoted(link.hyperscaler()))
                    .append(" -- ")
                    .append(quoted(link.lab()))
                    .append(" [label=")
                    .append(quoted(String.join(", ", link.roles())))
                    .append(", stake=")
                    .append(quoted(Decimal.of(link.stake())))
                    .append(", commitmentUsdBn=")
                    .append(quoted(Decimal.of(link.commitmentUsdBn())))
                    .append("];\n");
        }
        return out.append("}\n").toString();
    }

    /** A text between quotes: quotes and backslashes escaped, line ends and NUL, which DOT has no way to write, as spaces. */
    private static String quoted(String text) {
        return '"'
                + text.replaceAll("[\\r\\n\\u0000]+", " ").replace("\\", "\\\\").replace("\"", "\\\"")
                + '"';
    }
}

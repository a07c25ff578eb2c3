package io.entente.fold;

import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RunFolder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All tables of a run. */
public final class RunTables {

    /** The network, beside the tables. */
    public static final String GRAPH = "alliances.graphml";

    private RunTables() {}

    /** The tables of a log, by name. */
    public static Map<String, Table> of(List<LogRecord> log) {
        Map<String, Table> tables = new TreeMap<>();
        tables.put("actors", ActorsTable.of(log));
        tables.put("alliances", AlliancesTable.of(log));
        tables.put("deals", DealsTable.of(log));
        tables.put("leverage", LeverageTable.of(log));
        tables.put("leverage_events", LeverageEventsTable.of(log));
        tables.put("market", MarketTable.of(log));
        tables.put("offers", OffersTable.of(log));
        return Collections.unmodifiableMap(tables);
    }

    /**
     * Writes the tables and the network of a log into the folder of its run; returns the tables, by name.
     *
     * @throws java.io.UncheckedIOException where one cannot be written
     */
    public static Map<String, Table> write(List<LogRecord> log, RunFolder folder) {
        Map<String, Table> tables = of(log);
        tables.forEach((name, table) -> folder.write(CsvWriter.file(name), out -> CsvWriter.write(table, out)));
        folder.write(GRAPH, AllianceGraph.of(log));
        return tables;
    }
}

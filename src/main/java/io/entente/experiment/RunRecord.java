package io.entente.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.entente.event.FaultObserved;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.fold.AlliancesTable;
import io.entente.fold.Column;
import io.entente.fold.CsvWriter;
import io.entente.fold.Datum;
import io.entente.fold.DealsTable;
import io.entente.fold.LeverageTable;
import io.entente.fold.MarketTable;
import io.entente.fold.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sweep keeps of a run: one line of a worker's file.
 *
 * @param run its number
 * @param status complete, fault or failed
 * @param cause of a fault, or why the run could not begin; empty for a complete run
 * @param logHash of the log: the run can be executed again and compared
 * @param events number of lines of the log
 * @param metrics numbers of the whole run, by name
 * @param structure who was linked to whom at the end
 * @param deals that were signed
 * @param tables rows of the tables as CSV without the header, by name; leverage and alliances of the last quarter
 * @param columns of the tables, by name
 */
public record RunRecord(
        int run,
        String status,
        String cause,
        String logHash,
        long events,
        Map<String, Double> metrics,
        String structure,
        List<Bond> deals,
        Map<String, List<String>> tables,
        Map<String, List<String>> columns) {

    private static final String COMPLETE = "complete";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** As one line of JSON, without its end. */
    public String line() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What a run came to cannot be written as JSON", impossible);
        }
    }

    /** What a line says; empty for a line that was cut short, or that another version wrote. */
    public static Optional<RunRecord> parse(String line) {
        try {
            return Optional.ofNullable(MAPPER.readValue(line, RunRecord.class));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Whether it came to its end. */
    public boolean complete() {
        return status.equals(COMPLETE);
    }

    /** What it came to, as far as runs are compared. */
    public Outcome outcome() {
        return new Outcome(metrics, structure, deals);
    }

    /** A run that could not begin. */
    static RunRecord failed(int run, String cause) {
        return new RunRecord(run, "failed", cause, "", 0, Map.of(), "", List.of(), Map.of(), Map.of());
    }

    /** What a log comes to. */
    static RunRecord of(int run, List<LogRecord> log, LogSummary summary) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        tables(log).forEach((name, table) -> {
            columns.put(name, table.names());
            rows.put(name, table.rows().stream().map(CsvWriter::line).toList());
        });
        String cause = Outcome.last(log, FaultObserved.class)
                .map(fault -> fault.actor().map(a -> a + ": ").orElse("") + fault.what())
                .orElse("");
        Outcome outcome = Outcome.of(log);
        return new RunRecord(
                run,
                cause.isEmpty() ? COMPLETE : "fault",
                cause,
                summary.hash(),
                summary.lines(),
                outcome.metrics(),
                outcome.structure(),
                outcome.deals(),
                rows,
                columns);
    }

    /** Columns that the tables beside that of the runs always have, by name of the table; others hold numbers. */
    static Map<String, List<Column>> columnsOfAll() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        tables(List.of()).forEach((name, table) -> columns.put(name, table.columns()));
        return columns;
    }

    private static Map<String, Table> tables(List<LogRecord> log) {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("deals", DealsTable.of(log));
        tables.put("leverage", lastQuarter(LeverageTable.of(log)));
        tables.put("alliances", lastQuarter(AlliancesTable.of(log)));
        tables.put("market", MarketTable.of(log));
        return tables;
    }

    private static Table lastQuarter(Table table) {
        List<Datum> quarters = table.column("quarter");
        if (quarters.isEmpty()) {
            return table;
        }
        Datum last = quarters.get(quarters.size() - 1);
        List<List<Datum>> rows = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            if (quarters.get(i).equals(last)) {
                rows.add(table.rows().get(i));
            }
        }
        return new Table(table.columns(), rows);
    }
}

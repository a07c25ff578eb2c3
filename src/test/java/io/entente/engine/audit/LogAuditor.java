package io.entente.engine.audit;

import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.HashChain;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a log as a stranger would, knowing the scenario and the laws of the model but nothing of the engine, and says
 * which laws it breaks.
 */
public final class LogAuditor {

    private LogAuditor() {}

    /** Everything that is wrong with a log; empty for a sound one. */
    public static List<String> objections(Scenario scenario, byte[] log, LogSummary summary) {
        Findings findings = new Findings();
        HashChain.check(log, Optional.of(summary)).ifPresent(fault -> findings.object("the chain breaks: " + fault));
        if (!findings.all().isEmpty()) {
            return findings.all();
        }
        List<Audit> audits = List.of(
                new ClockAudit(scenario),
                new TalksAudit(scenario),
                new DealsAudit(scenario),
                new ReviewsAudit(scenario),
                new ContractsAudit(scenario),
                new CapacityAudit(scenario),
                new CashAudit(scenario),
                new LeverageAudit(scenario));
        try (Stream<LogRecord> records = EventLogReader.stream(new ByteArrayInputStream(log))) {
            records.forEach(record -> audits.forEach(audit -> audit.hear(record, findings)));
        }
        audits.forEach(audit -> audit.end(findings));
        return findings.all();
    }
}

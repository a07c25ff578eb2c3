package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.fold.story.SampleLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogComparisonTest {

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void write() {
        log = folder.resolve("events.jsonl");
        try (EventLogWriter writer = EventLogWriter.to(log)) {
            replay(writer, SampleLog.records());
        }
    }

    @Test
    void equalLogsDoNotDiffer() {
        assertThat(compared(SampleLog.records())).isEmpty();
    }

    @Test
    void theFirstDifferenceIsLocatedByLineByteAndKey() throws IOException {
        String text = Files.readString(log);
        String line = text.lines()
                .filter(l -> l.contains("\"TalksOpened\""))
                .findFirst()
                .orElseThrow();
        int at = text.indexOf(line) + line.indexOf("12.4");
        Files.writeString(log, text.replace("12.4", "13.4"));
        long number = text.substring(0, at).lines().count();
        int bytes = text.substring(0, at + 1).getBytes(StandardCharsets.UTF_8).length;
        assertThat(compared(SampleLog.records()))
                .contains("line " + number + " (byte " + bytes
                        + "): TalksOpened, payload/openerWishUsdBn: recorded 13.4, run again 12.4");
    }

    @Test
    void aLogThatEndsEarlyDiffers() {
        List<LogRecord> records = SampleLog.records();
        assertThat(compared(records.subList(0, 3)))
                .contains("run again, the log ends after line 3 of " + records.size());
    }

    private Optional<String> compared(List<LogRecord> again) {
        LogComparison comparison = new LogComparison(log, SampleLog.records().size());
        try (EventLogWriter writer = new EventLogWriter(comparison)) {
            replay(writer, again);
        }
        return comparison.difference();
    }

    private static void replay(EventLogWriter writer, List<LogRecord> records) {
        records.forEach(line -> writer.append(new Moment(line.period(), line.round()), line.payload()));
    }
}

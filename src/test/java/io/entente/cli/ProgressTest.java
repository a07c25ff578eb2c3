package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RecordedLog;
import io.entente.fold.story.SampleLog;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();

    @Test
    void aPipeGetsOnePlainLineAQuarter() {
        play(false);
        assertThat(err.toString().lines()).containsExactly("2026-Q1  2 talks, 1 failed, 1 review", "2026-Q2  1 signed");
    }

    @Test
    void aTerminalSeesTheRoundAtHandInOneLine() {
        play(true);
        assertThat(err.toString())
                .contains("\r\u001b[K2026-Q1  2 talks  round 1")
                .endsWith("\r\u001b[K2026-Q2  1 signed" + System.lineSeparator());
    }

    @Test
    void theLogIsTheSameWithAndWithoutProgress() {
        assertThat(play(false)).isEqualTo(SampleLog.records());
    }

    private List<LogRecord> play(boolean live) {
        RecordedLog log = RecordedLog.inMemory();
        Terminal terminal = Captured.terminal(err, live);
        try (EventSink progress = new Progress(log, terminal)) {
            SampleLog.records()
                    .forEach(line -> progress.append(new Moment(line.period(), line.round()), line.payload()));
        }
        terminal.flush();
        return log.records();
    }
}

package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.RunEnded;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RecordedLog;
import io.entente.fold.story.SampleLog;
import io.entente.fold.story.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final RecordedLog log = RecordedLog.inMemory();
    private final Interruption interruption = new Interruption(
            new Terminal(
                    new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Style.plain(), false, false,
                    Optional.empty()),
            "entente run x.yaml --seed 1");

    @Test
    void aRunThatNobodyInterruptsGoesThrough() {
        play(-1);
        assertThat(log.records()).isEqualTo(SampleLog.records());
    }

    @Test
    void anInterruptedLogEndsWithTheRoundAtHandAndSaysSo() {
        List<LogRecord> whole = SampleLog.records();
        int firstOffer = 0;
        while (!whole.get(firstOffer).type().equals("OfferMade")) {
            firstOffer++;
        }
        int asked = firstOffer + 1; // in the midst of round 0
        assertThatThrownBy(() -> play(asked)).isInstanceOf(Interruption.Stopped.class);
        LogRecord last = log.records().get(log.records().size() - 1);
        assertThat(last.payload()).isEqualTo(new RunEnded(RunEnded.Status.INTERRUPTED, 0, 0, 0));
        assertThat(log.records().get(log.records().size() - 2).round()).contains(0);
        assertThat(whole).startsWith(log.records().subList(0, log.records().size() - 1).toArray(new LogRecord[0]));
    }

    private void play(int interruptedBefore) {
        EventSink sink = interruption.stopping(log);
        for (LogRecord line : SampleLog.records()) {
            if (line.seq() == interruptedBefore) {
                interruption.request();
            }
            sink.append(new Moment(line.period(), line.round()), line.payload());
        }
    }
}

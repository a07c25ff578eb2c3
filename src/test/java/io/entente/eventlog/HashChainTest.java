package io.entente.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Event;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private static final List<Event> EVENTS = EventSamples.all();
    private static final byte[] LOG;
    private static final LogSummary SUMMARY;

    static {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventLogWriter log = new EventLogWriter(bytes);
        // Short, yet with text, numbers, words, maps and nulls.
        for (int sample : List.of(2, 3, 5, 1, 8, 38)) {
            log.append(Moment.in(sample), EVENTS.get(sample));
        }
        log.close();
        LOG = bytes.toByteArray();
        SUMMARY = log.summary();
    }

    @Test
    void aLogAsWrittenHasNoFault() {
        assertThat(HashChain.check(LOG, Optional.of(SUMMARY))).isEmpty();
        assertThat(HashChain.check(LOG, Optional.empty())).isEmpty();
    }

    @Test
    void anyChangedByteIsFoundInItsLine() {
        for (int at = 0; at < LOG.length; at++) {
            long line = lineOf(at);
            for (int change :
                    new int[] {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, LOG[at] ^ '\n', LOG[at] ^ ' '}) {
                if ((byte) change != 0) {
                    byte[] changed = LOG.clone();
                    changed[at] ^= (byte) change;
                    assertThat(HashChain.check(changed, Optional.of(SUMMARY)))
                            .as("byte %d of line %d, xor %x", at, line, change)
                            .hasValueSatisfying(
                                    fault -> assertThat(fault.line()).isEqualTo(line));
                }
            }
        }
    }

    @Test
    void anyMissingLineIsFound() {
        List<String> lines = new String(LOG, UTF_8).lines().toList();
        for (int missing = 0; missing < lines.size(); missing++) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                rest.append(i == missing ? "" : lines.get(i) + "\n");
            }
            long expected = missing + 1L;
            assertThat(HashChain.check(rest.toString().getBytes(UTF_8), Optional.of(SUMMARY)))
                    .hasValueSatisfying(fault -> assertThat(fault.line()).isEqualTo(expected));
        }
    }

    @Test
    void aLogThatGoesOnAfterItsManifestIsFound() {
        LogSummary shorter = new LogSummary(SUMMARY.lines() - 1, SUMMARY.hash(), SUMMARY.events());

        assertThat(HashChain.check(LOG, Optional.of(shorter)))
                .hasValueSatisfying(fault -> assertThat(fault.toString())
                        .startsWith("line " + SUMMARY.lines() + " ")
                        .contains("the manifest counts only"));
    }

    @Test
    void aKilledRunIsNamedAsSuch() {
        assertThat(HashChain.check(Arrays.copyOf(LOG, LOG.length - 1), Optional.of(SUMMARY)))
                .hasValueSatisfying(
                        fault -> assertThat(fault.what()).contains("incomplete", "maybe the run was killed"));
        assertThat(HashChain.check(new byte[0], Optional.empty()))
                .hasValueSatisfying(
                        fault -> assertThat(fault.toString()).isEqualTo("line 1 (byte 0): the log is empty"));
    }

    @Test
    void theMessageSaysWhichHashesDisagree() {
        String changed = new String(LOG, UTF_8).replace("\"factor\":1.3", "\"factor\":1.4");

        assertThat(HashChain.check(changed.getBytes(UTF_8), Optional.empty()))
                .hasValueSatisfying(fault -> assertThat(fault.toString())
                        .startsWith("line 2 (byte ")
                        .contains("the line was changed: its hash is ", "the next line says "));
    }

    private static long lineOf(int at) {
        long line = 1;
        for (int i = 0; i < at; i++) {
            line += LOG[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}

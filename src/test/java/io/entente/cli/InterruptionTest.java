package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final StringWriter err = new StringWriter();
    private final Terminal terminal = Captured.terminal(err, false);

    @Test
    void nobodyIsInterruptedUnasked() {
        try (Interruption interruption =
                Interruption.watch(terminal, "the run ends after this quarter", "entente run x.yaml --seed 1")) {
            assertThat(interruption.getAsBoolean()).isFalse();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theRunIsAskedToEndAndTheCommandToRepeatItIsTold() {
        try (Interruption interruption =
                Interruption.watch(terminal, "the run ends after this quarter", "entente run x.yaml --seed 1")) {
            interruption.interrupted();
            assertThat(interruption.getAsBoolean()).isTrue();
        }
        assertThat(err.toString()).contains("interrupted").contains("Run it again: entente run x.yaml --seed 1");
    }

    @Test
    void controlCReachesWhoeverHandlesIt() throws Exception {
        assumeThat(isIgnored())
                .as("a shell starts background jobs deaf to Ctrl-C, and nobody can change that later")
                .isFalse();
        CountDownLatch heard = new CountDownLatch(1);
        ControlC before = ControlC.handle(heard::countDown).orElseThrow();
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            signal.getMethod("raise", signal)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"));
            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            before.restore();
        }
    }

    /** Whether this process was started with SIGINT ignored; bit 2 of the mask on Linux, unknown and false elsewhere. */
    private static boolean isIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}

package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.fold.story.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(
            new PrintWriter(new StringWriter()), new PrintWriter(err), Style.plain(), false, false, Optional.empty());

    @Test
    void nobodyIsInterruptedUnasked() {
        try (Interruption interruption = Interruption.watch(terminal, "entente run x.yaml --seed 1")) {
            assertThat(interruption.getAsBoolean()).isFalse();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theRunIsAskedToEndAndTheCommandToRepeatItIsTold() {
        Interruption interruption = Interruption.watch(terminal, "entente run x.yaml --seed 1");
        interruption.close(); // the files are written
        interruption.interrupted();
        assertThat(interruption.getAsBoolean()).isTrue();
        assertThat(err.toString()).contains("interrupted").contains("Run it again: entente run x.yaml --seed 1");
    }
}

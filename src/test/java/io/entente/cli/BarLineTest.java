package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarLineTest {

    /** Nothing to do is no progress, and a file wants none. */
    @ParameterizedTest
    @CsvSource({"true, 2, true", "true, 0, false", "false, 2, false"})
    void aBarIsDrawnOnATerminalWhereThereIsSomethingToDo(boolean live, int steps, boolean drawn) {
        StringWriter err = new StringWriter();
        Terminal terminal = Captured.terminal(err, live);
        try (BarLine bar = BarLine.bar("runs", steps, terminal)) {
            bar.stepTo(steps);
        }
        if (drawn) {
            assertThat(err.toString()).contains("runs", "2/2").endsWith(System.lineSeparator());
        } else {
            assertThat(err.toString()).isEmpty();
        }
    }
}

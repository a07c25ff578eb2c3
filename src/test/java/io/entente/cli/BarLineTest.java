package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.fold.story.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarLineTest {

    /** Nothing to do is no progress, and a file wants none. */
    @ParameterizedTest
    @CsvSource({"true, 2, true", "true, 0, false", "false, 2, false"})
    void aBarIsDrawnOnATerminalWhereThereIsSomethingToDo(boolean live, int steps, boolean drawn) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Style.plain(),
                live,
                false,
                Optional.empty());
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

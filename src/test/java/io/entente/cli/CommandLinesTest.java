package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.fold.story.Style;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"run", "explain", "verify", "validate", "agents", "strategies", "schema"})
    void everyCommandHasHelpWithExamples(String command) {
        Captured help = Captured.run(command, "--help");
        assertThat(help.code()).isEqualTo(ExitCode.OK);
        assertThat(help.out()).contains("Usage: entente " + command).contains("Examples:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theListSaysWhatEachCommandSaysOfItself() {
        assertThat(Commands.all())
                .filteredOn(listed -> !listed.name().equals("help"))
                .allSatisfy(listed -> assertThat(
                                Captured.run(listed.name(), "--help").out().lines())
                        .contains(listed.summary()));
        assertThat(Captured.run("help", "run").out())
                .isEqualTo(Captured.run("run", "--help").out());
    }

    /** On another width a line that was broken by hand is broken again, a word or two later. */
    @Test
    void paragraphsOfHelpAreBrokenWhereTheTerminalEnds() {
        assertThat(Commands.all())
                .allSatisfy(listed -> assertThat(Captured.run(new Style(1000, false), false, listed.name(), "--help")
                                .out()
                                .lines())
                        .filteredOn(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("Usage: "))
                        .allMatch(line -> line.endsWith(".") || line.endsWith(":")));
    }

    @Test
    void helpListsTheCommandsOnStdout() {
        Captured help = Captured.run("--help");
        assertThat(help.code()).isEqualTo(ExitCode.OK);
        assertThat(help.out()).contains("run", "explain", "verify", "validate", "agents", "strategies", "schema");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Captured.run("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void withoutACommandNothingIsDone() {
        Captured nothing = Captured.run();
        assertThat(nothing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).isEqualTo("entente: A command is missing.\nSee entente --help.\n");
    }

    @ParameterizedTest
    @CsvSource({"rnu, run", "verfy, verify", "strategis, strategies", "expalin, explain"})
    void anUnknownCommandIsRefusedWithTheNearest(String word, String near) {
        Captured refusal = Captured.run(word);
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.out()).isEmpty();
        assertThat(refusal.err())
                .startsWith("entente: The command (" + word + ") must be one of run, explain")
                .contains("\nMaybe " + near + " was meant.");
    }

    @ParameterizedTest
    @CsvSource({"--sede, --seed", "-seed, --seed", "--overwite, --overwrite"})
    void anUnknownOptionIsRefusedWithTheNearest(String word, String near) {
        Captured refusal = Captured.run("run", "configs/two-by-two.yaml", word);
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err())
                .isEqualTo("entente: The option (" + word + ") is not known here.\nMaybe write " + near
                        + ".\nSee entente run --help.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sweep x --jobs 1.5     | option --jobs (1.5) must be a whole number below two billion",
                "sweep x --jobs 3000000000 | option --jobs (3000000000) must be a whole number below two billion",
                "run x --seed abc       | option --seed (abc) must be a whole number of at most 18 digits",
                "export x --format pdf  | option --format (pdf) must be one of graphml, dot, mermaid"
            })
    void aValueOfAnotherKindIsRefusedWithTheRule(String command, String rule) {
        Captured refusal = Captured.run(command.split(" "));
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).startsWith("entente: The " + rule + ".\nSee entente ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "10", "ten", "-1s", "10h", ""})
    void aTimeWithoutItsUnitIsRefused(String time) {
        Captured refusal = Captured.run("run", "configs/two-by-two.yaml", "--fault-after=" + time);
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("--fault-after").contains("Maybe write 10s, 500ms or 2m");
    }

    @Test
    void aSeedThatIsNoNumberIsRefused() {
        Captured refusal = Captured.run("run", "configs/two-by-two.yaml", "--seed", "lucky");
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("--seed", "lucky").doesNotContain("\tat ");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(Captured.run("--help").out()).doesNotContain("\u001b");
        assertThat(Captured.run(new Style(100, true), true, "--help").out()).contains("\u001b");
    }

    @Test
    void aNarrowWindowIsNoReasonToFail() {
        assertThat(Captured.run(new Style(40, false), false, "--help").code()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "20, 40", "999, 200", "0, 100", "-3, 100", "wide, 100", "'', 100"})
    void theWidthIsThatOfTheWindowWithinReason(String columns, int width) {
        assertThat(Terminal.width(Map.of("COLUMNS", columns), false)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 160})
    void helpKeepsToTheWidth(int width) {
        assertThat(Captured.run(new Style(width, false), false, "run", "--help")
                        .out()
                        .lines())
                .filteredOn(line -> !line.contains("entente run configs")) // examples can be copied as they stand
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
}

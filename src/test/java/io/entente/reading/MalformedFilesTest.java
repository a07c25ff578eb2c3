package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.entente.quantity.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake gets its message, and nothing else happens. */
class MalformedFilesTest {

    @ParameterizedTest
    @MethodSource("io.entente.reading.Malformed#all")
    void eachFaultIsSaidAsExpected(Path file) throws IOException {
        assertThat(Malformed.said(file, List.of())).isEqualTo(Malformed.expected(file));
    }

    @Test
    void theSurroundingsOfTheMistakesAreValid() {
        assertThatCode(() -> ScenarioReader.read(Malformed.VALID, List.of())).doesNotThrowAnyException();
    }

    @Test
    void faultsStandInTheOrderOfTheFile() {
        Path file = Malformed.FOLDER.resolve("structure/several-at-once.yaml");
        var refusal = catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(file, List.of()));
        assertThat(refusal.faults())
                .hasSize(8)
                .isSorted()
                .extracting(Fault::line)
                .containsExactly(1, 2, 3, 4, 5, 5, 6, 6);
    }

    @Test
    void aMissingFileIsNamedWithTheNearestOne() {
        Path file = Malformed.FOLDER.resolve("vaild.yaml");
        assertThat(Malformed.said(file, List.of()))
                .isEqualTo("vaild.yaml: the file must exist\n    Maybe valid.yaml.\n");
    }

    /** Programs that take on and off for truth values write them as such. */
    @Test
    void aTruthValueInThePlaceOfASwitchIsUnderstood() {
        assertThat(Malformed.said(Malformed.VALID, List.of("regulation.mode=false")))
                .contains("the mode (false) must be one of", "Maybe off.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(Malformed.said(Malformed.FOLDER.resolve("agents"), List.of()))
                .startsWith("agents: it must be a file, it is a folder\n    Maybe ");
        var refusal = catchThrowableOfType(
                InvalidScenarioException.class, () -> ScenarioReader.read(Path.of("."), List.of()));
        assertThat(refusal).hasMessageStartingWith(".: it must be a file, it is a folder");
    }

    @Test
    void whatARecordItselfObjectsToStandsWhereTheValueStands() {
        Node value = new Node.Scalar(new Place("x.yaml", 3, 7, "figure.value"), "1e300", false);
        Node node = new Node.Mapping(
                new Place("x.yaml", 2, 1, "figure"),
                java.util.Map.of("value", new Node.Entry(new Place("x.yaml", 3, 1, "figure.value"), value)));
        Faults faults = new Faults();
        var shape = new RecordShape(Figure.class, java.util.Map.of());
        var values = new java.util.TreeMap<String, Object>(java.util.Map.of(
                "value", Double.NaN, "confidence", io.entente.quantity.Confidence.JUDGEMENT, "asOf", "", "source", ""));
        assertThat(shape.build(values, node, faults)).isEmpty();
        var refusal = catchThrowableOfType(InvalidScenarioException.class, faults::refuse);
        assertThat(refusal)
                .hasMessage("x.yaml:3:7: figure.value: the figure (NaN) must be a finite number\n"
                        + "    Maybe write it in decimal digits.");
    }

    // Files that are too large to keep.

    @TempDir
    Path folder;

    @Test
    void aFileOf21MegabytesIsRefusedUnread() throws IOException {
        assertThat(said("title: \"" + "a".repeat(21_000_000) + "\"\n")).contains("the file must hold at most 1 MB");
    }

    @Test
    void aTextOf100KilobytesIsRefused() throws IOException {
        assertThat(said("title: \"" + "a".repeat(100_000) + "\"\n"))
                .contains("scenario.yaml:1:8: title: the text must hold at most 65536 characters");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(said("market: " + "[".repeat(400_000))).contains("values must nest at most 32 deep");
        assertThat(said("market: " + "{a: ".repeat(40) + "1" + "}".repeat(40)))
                .contains("values must nest at most 32 deep");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThat(said(bomb.toString())).contains("scenario.yaml:1:5: a0: the anchor (&a0) must not be used");
    }

    @Test
    void moreValuesThanAPersonWritesAreRefused() throws IOException {
        assertThat(said("actors: [" + "a,".repeat(200_000) + "]\n"))
                .contains("the file must hold at most 100000 values");
    }

    @Test
    void moreActorsThanCanTalkAreRefused() throws IOException {
        String actors = java.util.stream.IntStream.range(0, 40_000)
                .mapToObj(i -> "a" + i)
                .collect(java.util.stream.Collectors.joining(", "));
        assertThat(said("actors: [" + actors + "]\n")).contains("actors: the actors (40000) must be at most 200");
    }

    @Test
    void thousandsOfFaultsStayReadable() throws IOException {
        String refusal = said("x: 1\n".repeat(50) + "actors: [" + "'?',".repeat(90_000) + "]\n");
        assertThat(refusal.lines().count()).isLessThan(2_100);
    }

    private String said(String text) throws IOException {
        Path file = folder.resolve("scenario.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return Malformed.said(file, List.of());
    }
}

package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read once give what reading them each time gives. */
class ScenarioFilesTest {

    private static final Path FLAGSHIP = Path.of("configs/amazon-openai.yaml");
    private static final List<List<String>> SETS = List.of(
            List.of(),
            List.of("market.inertia=0.6"),
            List.of("google=off"),
            List.of("openai.cashUsdBn=3", "periods=2"),
            List.of("google=off", "market.inertia=0.7"),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void scenariosAreThoseOfAReaderThatReadsAnew() {
        ScenarioFiles files = new ScenarioFiles(FLAGSHIP, Optional.empty());
        for (List<String> sets : SETS) {
            assertThat(ScenarioReader.canonicalJson(files.with(sets)))
                    .as("%s", sets)
                    .isEqualTo(ScenarioReader.canonicalJson(ScenarioReader.read(FLAGSHIP, sets)));
        }
    }

    @Test
    void severalThreadsGetTheSame() {
        ScenarioFiles files = new ScenarioFiles(FLAGSHIP, Optional.empty());
        List<String> hashes = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> ScenarioReader.hash(files.with(SETS.get(i % SETS.size()))))
                .toList();
        for (int i = 0; i < hashes.size(); i++) {
            assertThat(hashes.get(i))
                    .isEqualTo(ScenarioReader.hash(ScenarioReader.read(FLAGSHIP, SETS.get(i % SETS.size()))));
        }
    }

    @Test
    void faultsAreToldEachTime() throws IOException {
        Path file = Files.writeString(
                folder.resolve("twice.yaml"),
                "name: twice\nname: again\nstart: 2026-Q1\nperiods: none\nactors: [amazon]\nprofiles: {hyperscaler: {amazon: {}}}\n");
        ScenarioFiles files = new ScenarioFiles(file, Optional.empty());
        List<Fault> first = faults(files);
        assertThat(first).hasSizeGreaterThan(3).anyMatch(fault -> fault.line() == 2);
        assertThat(faults(files)).isEqualTo(first);
    }

    private static List<Fault> faults(ScenarioFiles files) {
        return catchThrowableOfType(InvalidScenarioException.class, () -> files.with(List.of()))
                .faults();
    }

    @Test
    void whatBecomesOfTheFilesAfterwardsIsNotSeen() throws IOException {
        Path file =
                Files.writeString(folder.resolve("mine.yaml"), Files.readString(Path.of("configs/two-by-two.yaml")));
        ScenarioFiles files = new ScenarioFiles(file, Optional.empty());
        String before = ScenarioReader.hash(files.with(List.of()));
        Files.writeString(file, Files.readString(file).replace("periods: 3", "periods: 4"));
        assertThat(ScenarioReader.hash(files.with(List.of()))).isEqualTo(before);
        assertThat(ScenarioReader.hash(ScenarioReader.read(file, List.of()))).isNotEqualTo(before);
    }
}

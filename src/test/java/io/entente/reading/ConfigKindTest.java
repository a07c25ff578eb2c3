package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.strategy.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of another kind is told what it is, and not of every key. */
class ConfigKindTest {

    private static final String SCENARIO = "configs/two-by-two.yaml";
    private static final String SWEEP = "configs/sweeps/market.yaml";
    private static final String TOURNAMENT = "configs/tournaments/haggling.yaml";

    private static void read(String kind, Path file) {
        switch (kind) {
            case "scenario" -> ScenarioReader.read(file, List.of());
            case "sweep" -> SweepReader.read(file, name -> false);
            default -> TournamentReader.read(file, Catalogue.load(), Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scenario, sweep, " + SWEEP + ", sweep",
        "scenario, tournament, " + TOURNAMENT + ", tournament",
        "sweep, scenario, " + SCENARIO + ", run",
        "sweep, tournament, " + TOURNAMENT + ", tournament",
        "tournament, scenario, " + SCENARIO + ", run",
        "tournament, sweep, " + SWEEP + ", sweep"
    })
    void anotherKindIsOneFault(String wanted, String given, String file, String command) {
        assertThatThrownBy(() -> read(wanted, Path.of(file)))
                .isInstanceOf(InvalidScenarioException.class)
                .message()
                .endsWith(": the file must be a " + wanted + ", and is a " + given + "\n    Maybe try entente "
                        + command + ".");
    }

    @Test
    void kindsAreToldByTheirKeys() {
        assertThat(ConfigKind.of(Path.of(SCENARIO))).isEqualTo(ConfigKind.SCENARIO);
        assertThat(ConfigKind.of(Path.of(SWEEP))).isEqualTo(ConfigKind.SWEEP);
        assertThat(ConfigKind.of(Path.of(TOURNAMENT))).isEqualTo(ConfigKind.TOURNAMENT);
        assertThat(ConfigKind.of(Path.of("absent.yaml"))).isEqualTo(ConfigKind.SCENARIO);
    }
}

package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.event.LeverageMeasured;
import io.entente.event.LeverageShifted;
import io.entente.event.PaymentMade;
import io.entente.event.ShockApplied;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moves leverage is measured, and as its own doing. */
class MeasuringTest {

    private static final Path FLAGSHIP = Path.of("configs/amazon-openai.yaml");

    @TempDir
    private Path folder;

    /**
     * Something that moves leverage and is measured only with what comes next would show in a quarter where nothing does.
     * Where periods are games of their own, transfers are gone without an event as each begins.
     */
    @Test
    void levelsDoNotDependOnHowOftenLeverageIsMeasured() {
        List<Integer> worlds = IntStream.range(0, 400)
                .filter(number -> read(number, "event").market().cashCarriesOver())
                .boxed()
                .toList();
        assertThat(worlds).hasSizeGreaterThan(300);
        worlds.parallelStream()
                .forEach(number -> assertThat(levels(number, "event"))
                        .as("world %d", number)
                        .isEqualTo(levels(number, "period")));
    }

    @Test
    void aShockIsNotTheDoingOfTheNextDeal() {
        List<String> shock =
                List.of("periods=2", "shocks=[{period: 1, type: capacity, actor: microsoft, factor: 0.4}]");
        Trial trial = Trial.of(ScenarioReader.read(FLAGSHIP, shock), 3, "direct");
        LogRecord applied = causes(trial, ShockApplied.class).get(0);
        assertThat(applied.actors()).containsExactly(new ActorId("microsoft"));
        LeverageShifted shifted = trial.events(LeverageShifted.class)
                .filter(shift -> shift.causeSeq() == applied.seq())
                .findFirst()
                .orElseThrow();
        assertThat(shifted.shifts())
                .isNotEmpty()
                .allSatisfy(shift -> assertThat(shift.ownPart()).isEqualTo(0, within(1e-9)));
    }

    /** Scripted flows move cash, and cash moves leverage: in the first quarter before anybody has signed. */
    @Test
    void whatFallsDueIsNotTheDoingOfTheNextDeal() {
        Trial trial = Trial.of(ScenarioReader.read(FLAGSHIP, List.of("periods=1")), 3, "direct");
        assertThat(causes(trial, PaymentMade.class)).hasSize(1);
    }

    private static List<LogRecord> causes(Trial trial, Class<?> kind) {
        return trial.events(LeverageShifted.class)
                .map(shift -> trial.records().get((int) shift.causeSeq()))
                .filter(cause -> kind.isInstance(cause.payload()))
                .toList();
    }

    private List<LeverageMeasured> levels(int number, String at) {
        return Trial.of(read(number, at), number, "direct")
                .events(LeverageMeasured.class)
                .toList();
    }

    private Scenario read(int number, String at) {
        return ScenarioReader.read(RandomScenarios.file(folder, number), List.of("leverage.at=" + at));
    }
}

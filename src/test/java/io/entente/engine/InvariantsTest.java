package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.audit.LogAuditor;
import io.entente.event.RunEnded;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No log, of whatever world, breaks a law of the model. */
class InvariantsTest {

    @TempDir
    private Path folder;

    @Test
    void noLogBreaksALaw() throws IOException {
        audit(0, 250);
    }

    @Test
    @Tag("thorough")
    void noLogOfManyBreaksALaw() throws IOException {
        audit(250, 2000);
    }

    private void audit(int first, int last) throws IOException {
        Map<String, Long> events = new TreeMap<>();
        for (int number = first; number < last; number++) {
            Scenario scenario = read(number);
            Trial trial = Trial.of(scenario, number, "direct");
            List<String> objections = LogAuditor.objections(scenario, trial.bytes(), trial.summary());
            assertThat(objections)
                    .as("world %d:%n%s", number, RandomScenarios.yaml(number))
                    .isEmpty();
            assertThat(trial.status()).isEqualTo(RunEnded.Status.COMPLETE);
            trial.summary().events().forEach((type, count) -> events.merge(type, count, Long::sum));
        }
        assertThat(events.keySet()).as("what happened in these worlds: %s", events).contains(WHAT_MUST_HAPPEN);
    }

    /** Laws about what never happens would hold for nothing. */
    private static final String[] WHAT_MUST_HAPPEN = {
        "DealSigned",
        "DealDropped",
        "DealBlocked",
        "DealWithdrawn",
        "TalksFailed",
        "ContractAmended",
        "ContractExpired",
        "ContractLapsed",
        "MatchRightExercised",
        "MatchRightWaived",
        "ConsentGiven",
        "ConsentRefused",
        "ReviewOpened",
        "ReviewDecided",
        "RemedyAccepted",
        "ShockApplied",
        "LeverageShifted"
    };

    private Scenario read(int number) throws IOException {
        Path file = folder.resolve("random-" + number + ".yaml");
        Files.writeString(file, RandomScenarios.yaml(number));
        return ScenarioReader.read(file, List.of());
    }
}

package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.audit.LogAuditor;
import io.entente.event.RunEnded;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No log, of whatever world, breaks a law of the model. */
class InvariantsTest {

    /** Laws about what never happens would hold for nothing. */
    private static final List<String> WHAT_MUST_HAPPEN = List.of(
            "DealSigned",
            "DealDropped",
            "DealBlocked",
            "DealWithdrawn",
            "TalksFailed",
            "OfferRejected",
            "ContractAmended",
            "ContractExpired",
            "ContractLapsed",
            "MatchRightExercised",
            "MatchRightWaived",
            "ConsentGiven",
            "ConsentRefused",
            "ContractTerminated",
            "ReviewOpened",
            "ReviewDecided",
            "RemedyAccepted",
            "RemedyRefused",
            "ShockApplied",
            "TrancheMissed",
            "LeverageShifted");

    @TempDir
    private Path folder;

    @Test
    void noLogOfAThousandWorldsBreaksALaw() {
        audit(0, 1000);
    }

    @Test
    @Tag("thorough")
    void noLogOfManyWorldsBreaksALaw() {
        audit(1000, 3000);
    }

    private void audit(int first, int last) {
        Map<String, Long> events = IntStream.range(first, last)
                .parallel()
                .mapToObj(this::audit)
                .reduce(new TreeMap<>(), InvariantsTest::sum);
        assertThat(events.keySet()).as("what happened: %s", events).containsAll(WHAT_MUST_HAPPEN);
    }

    private Map<String, Long> audit(int number) {
        String yaml = RandomScenarios.yaml(number);
        Scenario scenario = ScenarioReader.read(RandomScenarios.file(folder, number), List.of());
        Trial trial = Trial.of(scenario, number, "direct");
        assertThat(LogAuditor.objections(scenario, trial.bytes(), trial.summary()))
                .as("world %d:%n%s", number, yaml)
                .isEmpty();
        assertThat(trial.status()).as("world %d:%n%s", number, yaml).isEqualTo(RunEnded.Status.COMPLETE);
        return trial.summary().events();
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((type, count) -> sum.merge(type, count, Long::sum));
        return sum;
    }
}

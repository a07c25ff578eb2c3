package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.TypesDrawn;
import io.entente.id.ActorId;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a seed decides and what it does not. */
class ReproducibilityTest {

    private static final Path REVIEWED = Path.of("src/test/resources/scenarios/reviewed.yaml");

    @Test
    void oneSeedGivesOneLog() {
        Scenario scenario = ScenarioReader.read(REVIEWED, List.of());
        assertThat(Trial.of(scenario, 3, "direct").bytes())
                .isEqualTo(Trial.of(scenario, 3, "direct").bytes());
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        Scenario scenario = ScenarioReader.read(REVIEWED, List.of());
        assertThat(types(Trial.of(scenario, 3, "direct"))).isNotEqualTo(types(Trial.of(scenario, 4, "direct")));
        assertThat(Trial.of(scenario, 3, "direct").hash())
                .isNotEqualTo(Trial.of(scenario, 4, "direct").hash());
    }

    /** Draws have names: who else takes part changes nobody's. */
    @Test
    void anActorMoreChangesNobodysPrivateType() {
        List<String> without = List.of("actors=[north, alpha, authority]");
        Map<ActorId, Map<String, Double>> few = types(Trial.of(ScenarioReader.read(REVIEWED, without), 3, "direct"));
        Map<ActorId, Map<String, Double>> all = types(Trial.of(ScenarioReader.read(REVIEWED, List.of()), 3, "direct"));
        assertThat(few).hasSize(2);
        assertThat(all).hasSize(4).containsAllEntriesOf(few);
    }

    @Test
    void withoutUncertaintyTheSeedDecidesNothingOfAnybodysType() {
        Scenario scenario = ScenarioReader.read(REVIEWED, List.of("uncertainty=none"));
        assertThat(types(Trial.of(scenario, 3, "direct"))).isEqualTo(types(Trial.of(scenario, 4, "direct")));
    }

    private static Map<ActorId, Map<String, Double>> types(Trial trial) {
        Map<ActorId, Map<String, Double>> types = new TreeMap<>();
        trial.events(TypesDrawn.class).forEach(drawn -> types.put(drawn.actor(), drawn.types()));
        return types;
    }
}

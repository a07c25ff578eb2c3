package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Actor;
import io.entente.id.ActorId;
import io.entente.market.Industry;
import io.entente.market.Opening;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking somebody out of a world, and what that leaves as it was. */
class AbsenceTest {

    private static final Path FLAGSHIP = Path.of("configs/amazon-openai.yaml");
    private static final Scenario WORLD = with();

    @TempDir
    private Path folder;

    private static Scenario with(String... sets) {
        return ScenarioReader.read(FLAGSHIP, List.of(sets));
    }

    static Stream<ActorId> everybody() {
        return WORLD.actors().stream().map(Actor::id);
    }

    /** Also those without whom a lab could not have come by the revenue it is known to have. */
    @ParameterizedTest
    @MethodSource("everybody")
    void anybodyCanBeAbsent(ActorId id) {
        Scenario left = with(id + "=off");
        assertThat(left.actors())
                .extracting(Actor::id)
                .doesNotContain(id)
                .hasSize(WORLD.actors().size() - 1);
        assertThat(left.contracts())
                .noneMatch(one -> one.contract().hyperscaler().equals(id)
                        || one.contract().lab().equals(id));
        assertThat(left.strategies()).doesNotContainKey(id);
        assertThat(left.observed()).contains(WORLD);
    }

    @Test
    void whatIsThoughtOfTheOthersStays() {
        Industry whole = WORLD.industry();
        Industry left = with("microsoft=off", "mistral=off").industry();
        for (ActorId id : left.actors()) {
            assertThat(constant(left, id)).isEqualTo(constant(whole, id));
        }
        assertThat(left.calibration().potentialUsdBn())
                .isEqualTo(whole.calibration().potentialUsdBn());
    }

    private static List<Double> constant(Industry industry, ActorId id) {
        int cloud = industry.hyperscaler(id);
        int lab = industry.lab(id);
        var calibration = industry.calibration();
        return cloud >= 0
                ? List.of(calibration.attractiveness(cloud))
                : List.of(calibration.quality(lab), calibration.consumerUsdBn(lab), calibration.terminalMultiple(lab));
    }

    /** OpenAI asks for as much as with Microsoft, whose contract served two thirds of its compute (D49), and earns far less. */
    @Test
    void aLabWithoutItsCloudEarnsLess() {
        assertThat(openingRevenue(with("microsoft=off"))).isLessThan(0.6 * openingRevenue(WORLD));
    }

    private static double openingRevenue(Scenario scenario) {
        Industry industry = scenario.industry();
        return Opening.ready(industry, scenario.opening())
                .labs()
                .get(industry.lab(new ActorId("openai")))
                .revenueUsdBn();
    }

    @Test
    void whatIsWrittenOutReadsBack() throws IOException {
        Scenario left = with("uk-cma=off", "contracts[3].termYears=5", "oracle=off");
        String written = ScenarioReader.resolvedYaml(left);
        assertThat(written).contains("absent: [oracle, uk-cma]");
        Path file = Files.writeString(folder.resolve("left.yaml"), written);
        assertThat(ScenarioReader.read(file, List.of())).isEqualTo(left);
        assertThat(ScenarioReader.read(file, List.of("oracle=on", "uk-cma=on")))
                .isEqualTo(with("contracts[3].termYears=5"));
        assertThat(ScenarioReader.hash(with("oracle=off", "uk-cma=off", "contracts[3].termYears=5")))
                .isEqualTo(ScenarioReader.hash(left));
    }

    @Test
    void strategiesAndProtocolsReachTheWholeWorld() {
        Scenario left = with("google=off");
        var changed = left.withStrategies(
                java.util.Map.of(new ActorId("openai"), WORLD.strategies().get(new ActorId("xai"))));
        assertThat(ScenarioReader.canonicalJson(changed)).isNotEqualTo(ScenarioReader.canonicalJson(left));
        assertThat(changed.observed().orElseThrow().strategies().get(new ActorId("openai")))
                .isEqualTo(changed.strategies().get(new ActorId("openai")));
    }

    @Test
    void onlyActorsCanBeAbsent() {
        assertThat(Malformed.said(FLAGSHIP, List.of("absent=[orcale]")))
                .contains("--set absent=[orcale]: absent[0]: the actor (orcale) must be one of")
                .contains("Maybe oracle.");
        assertThat(Malformed.said(Malformed.VALID, List.of("north=off", "south=off")))
                .contains("must hold at least one hyperscaler");
    }
}

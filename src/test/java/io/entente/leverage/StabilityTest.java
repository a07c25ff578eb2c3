package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.deal.Contract;
import io.entente.market.Valuation;
import io.entente.mind.Casting;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StabilityTest {

    /** Known answer mini-M0-2x2: of the sixteen networks of two clouds and two labs only the full one is stable. */
    @Test
    void onlyTheFullNetworkOfTheWorkedExampleIsPairwiseStable() {
        Scenario scenario = ScenarioReader.read(Path.of("configs/two-by-two.yaml"), List.of());
        Casting casting = new Casting(scenario, 1);
        Valuation start = Valuation.of(casting.publicIndustry(), casting.opening());

        List<List<Contract>> stable = new Stability(start, 0.5).stableNetworks();

        assertThat(stable).hasSize(1);
        assertThat(stable.get(0)).hasSize(4);
    }
}

package io.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.Worlds;
import io.entente.id.ActorId;
import io.entente.quantity.Confidence;
import io.entente.quantity.Quarter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void periodsAreQuartersFromTheStart() {
        Scenario flagship = Worlds.certain("amazon-openai");
        assertThat(flagship.quarter(0)).isEqualTo(new Quarter(2026, 1));
        assertThat(flagship.quarter(11)).isEqualTo(new Quarter(2028, 4));
    }

    @Test
    void spreadsFollowConfidenceAndVanishWhereNothingIsDrawn() {
        Uncertainty drawn = new Uncertainty(true, 0.05, 0.15, 0.3, 0.05);
        assertThat(drawn.spread(Confidence.CONFIRMED)).isEqualTo(0.05);
        assertThat(drawn.spread(Confidence.PARTLY_CONFIRMED)).isEqualTo(0.15);
        assertThat(drawn.spread(Confidence.JUDGEMENT)).isEqualTo(0.3);
        Uncertainty certain = new Uncertainty(false, 0.05, 0.15, 0.3, 0.05);
        for (Confidence confidence : Confidence.values()) {
            assertThat(certain.spread(confidence)).isZero();
        }
    }

    @Test
    void scriptedFlowsFlowInTheirPeriodsInclusively() {
        ScriptedFlow flow = new ScriptedFlow(new ActorId("a"), new ActorId("b"), 1, 2, 4, "chips", "J");
        assertThat(IntStream.range(0, 7).filter(flow::flowsIn)).containsExactly(2, 3, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScriptedFlow(new ActorId("a"), new ActorId("b"), 0, 0, 1, "chips", "J"));
    }

    @Test
    void shocksBeforeTheStartOrWithoutANumberAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shock(-1, Shock.Type.DEMAND, Optional.empty(), 1.3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shock(0, Shock.Type.CASH, Optional.empty(), Double.NaN));
    }
}

package io.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenIssuesTest {

    /** 49 · 6 · 21 · 13 = 80 262: model.md §2. */
    @Test
    void theFlagshipHasEightyThousandOutcomes() {
        assertThat(Worlds.certain("amazon-openai").negotiation().issues().size())
                .isEqualTo(80_262);
    }

    @Test
    void issuesThatAnotherMakesMeaninglessCountOnce() {
        OpenIssues issues = new OpenIssues(
                List.of(0.0, 5.0),
                List.of(0.8, 1.0, 1.25),
                List.of(EquityDirection.INTO_LAB, EquityDirection.WARRANTS),
                List.of(Governance.NONE),
                List.of(0.0),
                List.of(0.0),
                List.of(-0.1, 0.0),
                List.of(5.0),
                List.of(Exclusivity.NONE, Exclusivity.FULL),
                List.of(Exclusivity.NONE, Exclusivity.API),
                List.of(ModelAccess.NONE, ModelAccess.RESALE),
                List.of(0.2, 0.3),
                List.of(0.0),
                List.of(false));
        assertThat(issues.size()).isEqualTo((1 + 3 * 2) * (1 + 2 * 2));
    }

    /** min(1, V / 200) of the levels, model.md §2, in decimals: 20 · 7 / 200 is 0.7, which doubles alone do not give. */
    @Test
    void amountsOnTheTableOfASmallLabAreRoundNumbers() {
        OpenIssues flagship = Worlds.certain("amazon-openai").negotiation().issues();

        OpenIssues small = flagship.scaledTo(7);

        assertThat(flagship.investmentUsdBn()).containsExactly(0.0, 5.0, 10.0, 20.0, 40.0);
        assertThat(small.investmentUsdBn()).containsExactly(0.0, 0.175, 0.35, 0.7, 1.4);
        assertThat(small.valuationMultiple()).isEqualTo(flagship.valuationMultiple());
        assertThat(flagship.scaledTo(200)).isEqualTo(flagship);
    }
}

package io.entente.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.deal.Governance;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {

    private static final ActorId CLOUD = new ActorId("cloud");
    private static final ActorId RIVAL = new ActorId("rival");
    private static final ActorId LAB = new ActorId("lab");

    @Test
    void sharesOfACompanySumToOne() {
        Ownership ownership =
                new Ownership(List.of(stake(CLOUD, 0.27, Governance.NONE), stake(RIVAL, 0.1, Governance.VETO)));
        assertThat(ownership.share(CLOUD, LAB) + ownership.share(RIVAL, LAB) + ownership.share(LAB, LAB))
                .isCloseTo(1, within(1e-15));
        assertThat(ownership.share(LAB, CLOUD)).isZero();
        assertThat(ownership.share(CLOUD, CLOUD)).isEqualTo(1);
    }

    @Test
    void newEquityDilutesEverybodyElse() {
        Ownership after = new Ownership(List.of(stake(CLOUD, 0.2, Governance.NONE), stake(RIVAL, 0.1, Governance.NONE)))
                .afterIssue(stake(CLOUD, 0.5, Governance.BOARD_SEAT));
        assertThat(after.share(CLOUD, LAB)).isCloseTo(0.2 * 0.5 + 0.5, within(1e-15));
        assertThat(after.share(RIVAL, LAB)).isCloseTo(0.05, within(1e-15));
        assertThat(after.stake(CLOUD, LAB).orElseThrow().governance()).isEqualTo(Governance.BOARD_SEAT);
    }

    @Test
    void anInvestmentBuysItsPartOfTheValueAfterTheMoney() {
        // Microsoft in Anthropic, November 2025: 5 on a valuation of 350 after the money.
        assertThat(Ownership.bought(5, 345)).isCloseTo(5 / 350.0, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.4})
    void investingUpToTheCapEndsAtTheCap(double owned) {
        Ownership before = new Ownership(List.of(stake(CLOUD, owned, Governance.NONE)));
        double investment = before.investmentUpTo(0.25, CLOUD, LAB, 300);
        Ownership after = before.afterIssue(stake(CLOUD, Ownership.bought(investment, 300), Governance.NONE));
        assertThat(after.share(CLOUD, LAB)).isCloseTo(Math.max(owned, 0.25), within(1e-12));
    }

    @Test
    void controlIsProportionalWithoutARightAndGrowsWithIt() {
        double before = 0;
        for (Governance governance : Governance.values()) {
            double control = new Ownership(List.of(stake(CLOUD, 0.02, governance))).control(CLOUD, LAB);
            assertThat(control).isGreaterThan(before);
            before = control;
        }
        assertThat(new Ownership(List.of(stake(CLOUD, 0.02, Governance.NONE))).control(CLOUD, LAB))
                .isEqualTo(0.02);
        assertThat(new Ownership(List.of(stake(CLOUD, 0.6, Governance.VETO))).control(CLOUD, LAB))
                .isEqualTo(0.6);
    }

    @Test
    void moreThanTheWholeCannotBeOwned() {
        assertThatThrownBy(() ->
                        new Ownership(List.of(stake(CLOUD, 0.7, Governance.NONE), stake(RIVAL, 0.7, Governance.NONE))))
                .hasMessageContaining("sum of all stakes in lab");
    }

    @Test
    void nobodyHoldsItself() {
        assertThatThrownBy(() -> new Ownership(List.of(stake(LAB, 0.1, Governance.NONE))))
                .hasMessageContaining("must differ from its issuer");
    }

    private static Stake stake(ActorId holder, double share, Governance governance) {
        return new Stake(holder, LAB, share, governance);
    }
}

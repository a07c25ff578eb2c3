package io.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.Worlds;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final ActorId CLOUD = new ActorId("cloud");
    private static final ActorId LAB = new ActorId("lab");
    private static final Terms TERMS = new Terms(
            Equity.NONE,
            0,
            new ComputePurchase(30, 0, 0.75, Exclusivity.FULL),
            new Distribution(ModelAccess.RESALE, Exclusivity.API, 0.3),
            new Royalty(0.2, 1.5),
            true,
            4);
    private static final Contract CONTRACT =
            new Contract(ContractId.of(CLOUD, LAB, 1), CLOUD, LAB, TERMS, -1, List.of(1.0, 2.0, 3.0), 12, true);

    @Test
    void capacityStandsFromTheFirstToTheLastQuarterOfTheTerm() {
        assertThat(CONTRACT.endPeriod()).isEqualTo(2);
        assertThat(List.of(-2, -1, 0, 1, 2).stream().map(CONTRACT::capacityGwAt))
                .containsExactly(0.0, 1.0, 2.0, 3.0, 0.0);
    }

    @Test
    void theRoyaltyHasAnExpiryOfItsOwn() {
        assertThat(CONTRACT.royaltyOwedAt(4)).isTrue();
        assertThat(CONTRACT.royaltyOwedAt(5)).isFalse();
        assertThat(CONTRACT.withTerms(TERMS.withCompute(TERMS.compute())).royaltyOwedAt(0))
                .isTrue();
        Terms free = new Terms(Equity.NONE, 0, TERMS.compute(), TERMS.distribution(), new Royalty(0, 9), false, 0);
        assertThat(CONTRACT.withTerms(free).royaltyOwedAt(0)).isFalse();
    }

    @Test
    void aContractJoinsItsPartiesInEitherOrder() {
        assertThat(CONTRACT.joins(CLOUD, LAB)).isTrue();
        assertThat(CONTRACT.joins(LAB, CLOUD)).isTrue();
        assertThat(CONTRACT.joins(CLOUD, CLOUD)).isFalse();
        assertThat(CONTRACT.joins(CLOUD, new ActorId("other"))).isFalse();
    }

    @Test
    void laterChangesOfTheListGivenDoNotReachTheContract() {
        List<Double> path = new ArrayList<>(List.of(1.0));
        Contract contract = new Contract(CONTRACT.id(), CLOUD, LAB, TERMS, 0, path, 12, true);
        path.set(0, 9.0);
        assertThat(contract.capacityGwAt(0)).isEqualTo(1);
    }

    @Test
    void strikingExclusivityOutLeavesTheRestOfRandomTerms() {
        RandomStream random = RandomStream.of(1, "terms");
        for (int draw = 0; draw < 1000; draw++) {
            Terms terms = Worlds.terms(random);
            Terms open = terms.withoutExclusivity();
            assertThat(open.compute().exclusivity()).isEqualTo(Exclusivity.NONE);
            assertThat(open.distribution().exclusivity()).isEqualTo(Exclusivity.NONE);
            assertThat(open.withCompute(terms.compute()).withDistribution(terms.distribution()))
                    .isEqualTo(terms);
            assertThat(open.withoutExclusivity()).isEqualTo(open);
        }
    }

    @Test
    void computeAccessOrExclusivityMakeALinkAndMoneyAloneDoesNot() {
        ComputePurchase none = new ComputePurchase(0, 0, 5, Exclusivity.NONE);
        Terms bare = new Terms(
                new Equity(10, 1, EquityDirection.INTO_LAB, Governance.VETO),
                5,
                none,
                Distribution.NONE,
                new Royalty(0.1, 1),
                true,
                0);
        assertThat(bare.links()).isFalse();
        assertThat(bare.withCompute(TERMS.compute()).links()).isTrue();
        assertThat(bare.withDistribution(TERMS.distribution()).links()).isTrue();
        assertThat(bare.withCompute(new ComputePurchase(0, 0, 5, Exclusivity.FULL))
                        .links())
                .isTrue();
    }

    @Test
    void nothingIsBoughtAtNoPrice() {
        ComputePurchase none = new ComputePurchase(0, 0, 5, Exclusivity.NONE);
        assertThat(none.samePurchase(new ComputePurchase(0, -0.1, 5, Exclusivity.FULL)))
                .isTrue();
        assertThat(none.samePurchase(new ComputePurchase(0, 0, 3, Exclusivity.NONE)))
                .isFalse();
        ComputePurchase some = new ComputePurchase(30, 0, 5, Exclusivity.NONE);
        assertThat(some.samePurchase(new ComputePurchase(30, 0, 5, Exclusivity.FULL)))
                .isTrue();
        assertThat(some.samePurchase(new ComputePurchase(30, -0.1, 5, Exclusivity.NONE)))
                .isFalse();
    }

    @Test
    void cashFollowsTheDirectionOfEquity() {
        assertThat(new Equity(10, 1, EquityDirection.INTO_LAB, Governance.NONE).cashIntoLabUsdBn())
                .isEqualTo(10);
        assertThat(new Equity(10, 1, EquityDirection.INTO_HYPERSCALER, Governance.NONE).cashIntoLabUsdBn())
                .isEqualTo(-10);
        assertThat(new Equity(10, 1, EquityDirection.WARRANTS, Governance.NONE).cashIntoLabUsdBn())
                .isZero();
    }

    @Test
    void aDealKnowsItsParties() {
        Deal deal = new Deal(new TalkId("2026-Q1/cloud~lab"), CLOUD, LAB, TERMS, 3, Optional.empty());
        assertThat(deal.other(CLOUD)).isEqualTo(LAB);
        assertThat(deal.other(LAB)).isEqualTo(CLOUD);
        assertThat(deal.involves(CLOUD)).isTrue();
        assertThat(deal.involves(new ActorId("other"))).isFalse();
        assertThat(deal.withTerms(TERMS.withSigningFee(3)).terms().signingFeeUsdBn())
                .isEqualTo(3);
    }

    @Test
    void amountsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComputePurchase(-1, 0, 5, Exclusivity.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComputePurchase(1, -1, 5, Exclusivity.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComputePurchase(1, 0, 0, Exclusivity.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Equity(1, 0, EquityDirection.INTO_LAB, Governance.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stake(CLOUD, LAB, 1.1, Governance.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Royalty(-0.1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Distribution(ModelAccess.RESALE, Exclusivity.NONE, 1.2));
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.withSigningFee(Double.NaN));
    }
}

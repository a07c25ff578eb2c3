package io.entente.mind;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Economy;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A right of first refusal brings the lab what another offered, as far as the right reaches: model.md §2. */
class MatchingTest {

    private static final ActorId HOLDER = new ActorId("holder");
    private static final ActorId RIVAL = new ActorId("rival");
    private static final ActorId LAB = new ActorId("lab");
    private static final Equity INVESTMENT = new Equity(10, 1, EquityDirection.INTO_LAB, Governance.NONE);

    private static Contract holding(Exclusivity compute, Exclusivity distribution) {
        Terms terms = Economy.terms(50, compute, distribution);
        return new Contract(ContractId.of(HOLDER, LAB, 1), HOLDER, LAB, terms, 0, List.of(1.0), 12, true);
    }

    private static Deal offer(double commitmentUsdBn, double feeUsdBn) {
        Terms terms = Economy.terms(commitmentUsdBn, Exclusivity.NONE, Exclusivity.NONE)
                .withEquity(INVESTMENT)
                .withSigningFee(feeUsdBn);
        return new Deal(new TalkId("2026-Q1/rival~lab"), RIVAL, LAB, terms, 2, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Exclusivity.class)
    void computeComesOnTopOnlyWhereTheRightIsOneOfFirstRefusal(Exclusivity held) {
        Deal matched = Matching.deal(offer(30, 5), holding(held, Exclusivity.NONE));
        boolean covers = held == Exclusivity.FIRST_REFUSAL;
        assertThat(matched.terms().compute().commitmentUsdBn()).isEqualTo(covers ? 80 : 50);
        assertThat(matched.terms().compute().exclusivity()).isEqualTo(held);
        assertThat(matched.terms().distribution())
                .isEqualTo(holding(held, Exclusivity.NONE).terms().distribution());
    }

    @Test
    void theMatchAmendsTheHoldersContractForTheSameMoney() {
        Contract holding = holding(Exclusivity.FIRST_REFUSAL, Exclusivity.NONE);
        Deal matched = Matching.deal(offer(30, 5), holding);
        assertThat(matched.hyperscaler()).isEqualTo(HOLDER);
        assertThat(matched.lab()).isEqualTo(LAB);
        assertThat(matched.amends()).contains(holding.id());
        assertThat(matched.terms().equity()).isEqualTo(INVESTMENT);
        assertThat(matched.terms().signingFeeUsdBn()).isEqualTo(5);
    }

    @Test
    void aHolderIsNotPaidForMatching() {
        Deal matched = Matching.deal(offer(30, -5), holding(Exclusivity.FIRST_REFUSAL, Exclusivity.NONE));
        assertThat(matched.terms().signingFeeUsdBn()).isZero();
    }
}

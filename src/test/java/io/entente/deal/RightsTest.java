package io.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.quantity.Quarter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exclusivity is executable: model.md §2. */
class RightsTest {

    private static final ActorId HOLDER = new ActorId("holder");
    private static final ActorId RIVAL = new ActorId("rival");
    private static final ActorId LAB = new ActorId("lab");
    private static final Terms COMPUTE = terms(30, Exclusivity.NONE, ModelAccess.NONE, Exclusivity.NONE);
    private static final Terms SALES = terms(0, Exclusivity.NONE, ModelAccess.RESALE, Exclusivity.NONE);

    private static Terms terms(double commitment, Exclusivity compute, ModelAccess access, Exclusivity distribution) {
        return new Terms(
                Equity.NONE,
                0,
                new ComputePurchase(commitment, 0, 5, compute),
                new Distribution(access, distribution, access.available() ? 0.3 : 0),
                Royalty.NONE,
                false,
                0);
    }

    private static Contract held(Exclusivity compute, Exclusivity distribution) {
        Terms terms = terms(10, compute, ModelAccess.RESALE, distribution);
        return new Contract(ContractId.of(HOLDER, LAB, 1), HOLDER, LAB, terms, 0, List.of(1.0), 12, true);
    }

    private static Deal deal(ActorId cloud, ActorId lab, Terms terms) {
        return new Deal(TalkId.of(new Quarter(2026, 1), cloud, lab), cloud, lab, terms, 0, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Exclusivity.class)
    void onlyApiAndFullNeedConsentAndOnlyForTheirOwnKind(Exclusivity level) {
        boolean bars = level == Exclusivity.API || level == Exclusivity.FULL;
        Contract overCompute = held(level, Exclusivity.NONE);
        Contract overSales = held(Exclusivity.NONE, level);
        assertThat(Rights.bars(overCompute, deal(RIVAL, LAB, COMPUTE))).isEqualTo(bars);
        assertThat(Rights.bars(overSales, deal(RIVAL, LAB, SALES))).isEqualTo(bars);
        assertThat(Rights.bars(overCompute, deal(RIVAL, LAB, SALES))).isFalse();
        assertThat(Rights.bars(overSales, deal(RIVAL, LAB, COMPUTE))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Exclusivity.class)
    void onlyARightOfFirstRefusalLetsTheHolderMatch(Exclusivity level) {
        boolean matches = level == Exclusivity.FIRST_REFUSAL;
        List<Contract> overCompute = List.of(held(level, Exclusivity.NONE));
        List<Contract> overSales = List.of(held(Exclusivity.NONE, level));
        assertThat(Rights.firstRefusal(overCompute, deal(RIVAL, LAB, COMPUTE)))
                .isEqualTo(matches ? overCompute : List.of());
        assertThat(Rights.firstRefusal(overSales, deal(RIVAL, LAB, SALES))).isEqualTo(matches ? overSales : List.of());
        assertThat(Rights.firstRefusal(overCompute, deal(RIVAL, LAB, SALES))).isEmpty();
    }

    @Test
    void nobodyIsBarredByItsOwnContractOrByAnotherLabs() {
        List<Contract> full = List.of(held(Exclusivity.FULL, Exclusivity.FULL));
        Terms both = terms(30, Exclusivity.NONE, ModelAccess.RESALE, Exclusivity.NONE);
        assertThat(Rights.barring(full, deal(HOLDER, LAB, both))).isEmpty();
        assertThat(Rights.barring(full, deal(RIVAL, new ActorId("other"), both)))
                .isEmpty();
        assertThat(Rights.barring(full, deal(RIVAL, LAB, both))).isEqualTo(full);
    }

    @Test
    void aWaiverStepsDownWhatBarredAndNothingElse() {
        Contract full = held(Exclusivity.FULL, Exclusivity.API);
        Deal compute = deal(RIVAL, LAB, COMPUTE);
        Contract waived = Rights.waived(full, compute);
        assertThat(waived.terms().compute().exclusivity()).isEqualTo(Exclusivity.FIRST_REFUSAL);
        assertThat(waived.terms().distribution()).isEqualTo(full.terms().distribution());
        assertThat(waived.terms().compute().samePurchase(full.terms().compute()))
                .isTrue();
        assertThat(Rights.bars(waived, compute)).isFalse();
        assertThat(Rights.waived(waived, compute)).isEqualTo(waived);
    }

    @Test
    void exclusivityCannotBePromisedAgainstAContractInForce() {
        Contract open = held(Exclusivity.NONE, Exclusivity.NONE);
        Terms exclusive = terms(30, Exclusivity.FULL, ModelAccess.RESALE, Exclusivity.API);
        assertThat(Rights.contradicts(deal(RIVAL, LAB, exclusive), open)).isTrue();
        assertThat(Rights.contradicts(deal(HOLDER, LAB, exclusive), open)).isFalse();
        assertThat(Rights.contradicts(deal(RIVAL, LAB, exclusive.withoutExclusivity()), open))
                .isFalse();
        Terms preferred = terms(30, Exclusivity.PREFERRED, ModelAccess.RESALE, Exclusivity.FIRST_REFUSAL);
        assertThat(Rights.contradicts(deal(RIVAL, LAB, preferred), open)).isFalse();
    }

    /** e = 0, 0.25, 0.5, 1, 1 by level 0 to 4: model.md §4. */
    @Test
    void dependenceGrowsWithTheLevelOfTheDealsTable() {
        assertThat(java.util.Arrays.stream(Exclusivity.values()).map(Exclusivity::dependence))
                .containsExactly(0.0, 0.25, 0.5, 1.0, 1.0);
    }
}

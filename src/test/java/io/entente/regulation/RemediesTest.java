package io.entente.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemediesTest {

    private static final double CAP = 0.1;
    private static final double LARGEST_INVESTMENT = 7;
    private static final List<Remedies> ALL = Remedies.subsets(EnumSet.allOf(Remedy.class));

    private static final Terms TERMS = new Terms(
            new Equity(20, 1.25, EquityDirection.INTO_LAB, Governance.BOARD_SEAT),
            5,
            new ComputePurchase(100, -0.1, 5, Exclusivity.FULL),
            new Distribution(ModelAccess.HOSTED_WEIGHTS, Exclusivity.API, 0.2),
            new Royalty(0.1, 5),
            true,
            3);

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @Test
    void sixRemediesMakeSixtyFourSetsSmallestFirst() {
        assertThat(ALL).hasSize(64).doesNotHaveDuplicates();
        assertThat(ALL.get(0).remedies()).isEmpty();
        assertThat(ALL)
                .isSortedAccordingTo((a, b) ->
                        Integer.compare(a.remedies().size(), b.remedies().size()));
        assertThat(ALL.subList(1, 3))
                .extracting(Remedies::list)
                .containsExactly(List.of(Remedy.FAIR_ACCESS), List.of(Remedy.STAKE_CAP));
    }

    @Test
    void applyingTermsTwiceIsApplyingThemOnce() {
        assertThat(ALL).allSatisfy(set -> {
            Terms once = set.appliedTo(TERMS, LARGEST_INVESTMENT);
            assertThat(set.appliedTo(once, LARGEST_INVESTMENT)).isEqualTo(once);
        });
    }

    @Test
    void unionOfRemediesNeedsNoOrder() {
        for (Remedies one : ALL) {
            for (Remedies other : ALL) {
                Terms inTurn = other.appliedTo(one.appliedTo(TERMS, LARGEST_INVESTMENT), LARGEST_INVESTMENT);
                assertThat(one.union(other).appliedTo(TERMS, LARGEST_INVESTMENT))
                        .isEqualTo(inTurn);
                assertThat(one.union(other)).isEqualTo(other.union(one));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unionOfRemediesNeedsNoOrderInTheFactsEither(int seed) {
        CaseFacts facts = Cases.random(seed);
        for (Remedies one : ALL) {
            CaseFacts once = one.appliedTo(facts, CAP);
            assertThat(one.appliedTo(once, CAP)).isEqualTo(once);
            for (Remedies other : ALL) {
                assertThat(other.appliedTo(once, CAP))
                        .isEqualTo(one.union(other).appliedTo(facts, CAP));
            }
        }
    }

    @Test
    void eachRemedyChangesItsOwnPartOfTheTerms() {
        assertThat(applied(Remedy.FAIR_ACCESS))
                .isEqualTo(TERMS.withDistribution(new Distribution(ModelAccess.HOSTED_WEIGHTS, Exclusivity.NONE, 0.2)));
        assertThat(applied(Remedy.STAKE_CAP))
                .isEqualTo(TERMS.withEquity(
                        new Equity(LARGEST_INVESTMENT, 1.25, EquityDirection.INTO_LAB, Governance.NONE)));
        assertThat(applied(Remedy.STRIP_EXCLUSIVITY)).isEqualTo(TERMS.withoutExclusivity());
        assertThat(applied(Remedy.PORTABILITY)).isEqualTo(TERMS);
        assertThat(applied(Remedy.DATA_FIREWALL).jointResearch()).isFalse();
        assertThat(applied(Remedy.LOCAL_HOSTING)).isEqualTo(TERMS);
    }

    @Test
    void capOnTheStakeLeavesSmallerInvestmentsAndWarrantsAlone() {
        Remedies cap = new Remedies(Set.of(Remedy.STAKE_CAP));
        assertThat(cap.appliedTo(TERMS, 50).equity().investmentUsdBn()).isEqualTo(20);
        Terms warrants = TERMS.withEquity(new Equity(20, 1, EquityDirection.WARRANTS, Governance.NONE));
        assertThat(cap.appliedTo(warrants, 0)).isEqualTo(warrants);
    }

    @Test
    void capOnTheStakeShrinksTheRiseOfConcentrationInProportion() {
        CaseFacts after = new Remedies(Set.of(Remedy.STAKE_CAP)).appliedTo(Cases.worrying(), CAP);
        assertThat(after.influence().stake()).isEqualTo(CAP);
        assertThat(after.structure().mhhiChange()).isCloseTo(60 * CAP / 0.3, within(1e-12));
    }

    @Test
    void onlyRemediesThatChangeSomethingApply() {
        CaseFacts harmless = new CaseFacts(
                new CaseFacts.Structure(2770, 2800, 60, 0.02, 0.27),
                new CaseFacts.Data(0, 0.3),
                new CaseFacts.Residency(0.25, 0),
                new CaseFacts.LockIn(Exclusivity.PREFERRED, Exclusivity.NONE, 0.2, 0.2),
                new CaseFacts.Influence(10, 100, 0.05, Governance.NONE),
                0);
        assertThat(Remedies.applicable(harmless, Cases.SETTINGS).list()).containsExactly(Remedy.STRIP_EXCLUSIVITY);
        assertThat(Remedies.applicable(Cases.worrying(), Cases.SETTINGS).list()).containsExactly(Remedy.values());
    }

    private static Terms applied(Remedy remedy) {
        return new Remedies(Set.of(remedy)).appliedTo(TERMS, LARGEST_INVESTMENT);
    }
}

package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.outcome.OutcomeSpace;
import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.Circumstances;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.Offers;
import io.entente.strategy.Setting;
import io.entente.strategy.SmallDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The policies beside the time-dependent ones, with numbers worked out by hand from their sources. */
class ConcedingTest {

    /** Outcome i is worth i hundredths to party 0, and what is missing to 1 to party 1. */
    private final SmallDomain pie = SmallDomain.pie(101);

    private final RandomStream random = RandomStream.of(1, "offer");

    /** F = e^((1 − t)^e ln k): k at the start; at t = 1/2 with e = 1 and k = 0.04 its root, 0.2; 1 at the end. */
    @Test
    void exponentialConcessionFollowsItsFormula() {
        ExponentialConcession linear = new ExponentialConcession(0.04, 1);
        assertThat(linear.at(0)).isEqualTo(0.04, within(1e-15));
        assertThat(linear.at(0.5)).isEqualTo(0.2, within(1e-15));
        assertThat(linear.at(1)).isEqualTo(1);
        OfferPolicy policy = new ExponentialOffers(1, 0.04, Convention.NEAREST);
        assertThat(policy.next(pie.view(0, 10, 20), Believing.NOTHING, random).outcome())
                .isEqualTo(80);
    }

    /** Offers of 0.20, 0.25, 0.40 have gained 0.20 by the newest, 0.05 by the one before. */
    @Test
    void absoluteTitForTatGivesUpWhatItGained() {
        NegotiationView view = pie.view(0, 3, 20, List.of(), List.of(20, 25, 40));
        assertThat(new AbsoluteTitForTatOffers(1)
                        .next(view, Believing.NOTHING, random)
                        .outcome())
                .isEqualTo(80);
        assertThat(new AbsoluteTitForTatOffers(2)
                        .next(view, Believing.NOTHING, random)
                        .outcome())
                .isEqualTo(95);
    }

    /** Demands 0.8, 0.6, 0.2: over two steps to a quarter, so by half a step; then from 0.5 again by half. */
    @Test
    void averagedTitForTatTakesTheMeanStep() {
        NegotiationView view = pie.view(0, 3, 20, List.of(), List.of(20, 40, 80));
        OfferPolicy.Turn first = new AveragedTitForTatOffers(2, 1).next(view, Believing.NOTHING, random);
        assertThat(first.target()).isEqualTo(0.5, within(1e-12));
        assertThat(first.successor().next(view, Believing.NOTHING, random).target())
                .isEqualTo(0.25, within(1e-12));
    }

    /** The Nash point of a pie is the middle; 0.1 to 0.3 is half of the way from 0.1 to 0.5. */
    @Test
    void niceTitForTatComesToMeetTheOtherOnTheWayToNash() {
        NegotiationView view = pie.view(0, 3, 20, List.of(), List.of(10, 30, 20));
        OfferPolicy nice = new NiceTitForTatOffers(0, Optional.empty(), 0);
        assertThat(nice.next(view, Believing.NOTHING, random).target()).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void nashOffersTheLargestProduct() {
        assertThat(new NashOffers()
                        .next(pie.view(0, 0, 20), Believing.NOTHING, random)
                        .outcome())
                .isEqualTo(50);
        assertThat(new NashOffers()
                        .next(pie.view(0, 0, 20), new Believing(Map.of(90, 0.9, 50, 0.5)), random)
                        .outcome())
                .isEqualTo(90);
    }

    /**
     * Own 0.9, the other's offer leaves 0.4: risk (0.9 − 0.4) / 0.9 = 5/9; the other side wants the opposite: 0.6 at its
     * own offer, 0.1 at mine: 5/6. The first risks less and concedes until its risk is the larger: at 0.59 it is 19/59
     * against (0.6 − 0.41) / 0.6 = 19/60.
     */
    @Test
    void zeuthenConcedesAsLittleAsWillDo() {
        NegotiationView view = pie.view(0, 3, 20, List.of(90), List.of(40));
        assertThat(new ZeuthenOffers().next(view, Believing.NOTHING, random).outcome())
                .isEqualTo(59);
        NegotiationView stronger = pie.view(0, 3, 20, List.of(59), List.of(40));
        assertThat(new ZeuthenOffers().next(stronger, Believing.NOTHING, random).outcome())
                .isEqualTo(59);
    }

    /** Levels 0 … 2 and 0 … 4: (0, 0) and (1, 1) differ by a half and a quarter. */
    @Test
    void similarityIsTheMeanOverIssues() {
        OutcomeSpace space = new OutcomeSpace(List.of(3, 5));
        assertThat(TradeOffOffers.similarity(space, space.encode(0, 0), space.encode(1, 1)))
                .isEqualTo(1 - (0.5 + 0.25) / 2, within(1e-15));
        assertThat(TradeOffOffers.similarity(space, 7, 7)).isEqualTo(1);
    }

    @Test
    void tradeOffsStayAboveTheTargetAndMoveTowardsTheOther() {
        SmallDomain domain = SmallDomain.a();
        NegotiationView view = domain.view(0, 10, 20, List.of(), List.of(35));
        OfferPolicy.Turn turn = new TradeOffOffers(new TimeDependentOffers(1, 0, Convention.LOWEST_ABOVE), 0.2)
                .next(view, Believing.NOTHING, random);
        OfferPolicy.Turn plain =
                new TimeDependentOffers(1, 0, Convention.LOWEST_ABOVE).next(view, Believing.NOTHING, random);
        assertThat(view.own().utility(turn.outcome())).isGreaterThanOrEqualTo(turn.target());
        assertThat(TradeOffOffers.similarity(domain.space(), turn.outcome(), 35))
                .isGreaterThanOrEqualTo(TradeOffOffers.similarity(domain.space(), plain.outcome(), 35));
    }

    /** Without discounting the last mover takes all; the other, moving before, must leave it all. */
    @Test
    void theLastMoverTakesAll() {
        assertThat(subgamePerfect(pie.view(1, 9, 10)).outcome()).isZero();
        assertThat(subgamePerfect(pie.view(0, 9, 10)).outcome()).isZero();
    }

    /**
     * Two rounds of two moves with d = 0.5^4, so 1/2 a move [Stahl1972]: the last leaves 0; the one before 1/2, then 1/4,
     * and the first keeps 1 − 3/8 = 5/8, which a grid of hundredths makes 0.62.
     */
    @Test
    void discountingGivesTheSharesOfStahl() {
        Setting hurried = new Setting(pie.space(), 2, 0, 0.0625, Circumstances.COMFORTABLE);
        NegotiationView view =
                NegotiationView.bilateral(hurried, 0, pie.parties().get(0), 0, Offers.NONE, Offers.NONE);
        assertThat(subgamePerfect(view).outcome()).isEqualTo(62);
    }

    private OfferPolicy.Turn subgamePerfect(NegotiationView view) {
        return new SubgamePerfectOffers().next(view, Believing.NOTHING, random);
    }

    /** With λ = ln 2 · 100 each hundredth is worth a factor of 2: the best comes half of the time. */
    @Test
    void quantalResponseHasTheOddsOfTheLogit() {
        QuantalOffers policy = new QuantalOffers(100 * Math.log(2));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            counts.merge(
                    policy.next(pie.view(0, 0, 20), Believing.NOTHING, random).outcome(), 1, Integer::sum);
        }
        assertThat(counts.get(100) / 20_000.0).isEqualTo(0.5, within(0.015));
        assertThat(counts.get(99) / 20_000.0).isEqualTo(0.25, within(0.015));
    }

    @Test
    void randomOffersAreSpreadEvenlyOverWhatIsRational() {
        Map<Integer, Integer> counts = new HashMap<>();
        NegotiationView view = pie.view(0, 0, 20).withReservation(0.91);
        for (int i = 0; i < 20_000; i++) {
            counts.merge(
                    new RandomOffers().next(view, Believing.NOTHING, random).outcome(), 1, Integer::sum);
        }
        assertThat(counts.keySet()).containsExactlyInAnyOrder(91, 92, 93, 94, 95, 96, 97, 98, 99, 100);
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(count / 2000.0).isEqualTo(1, within(0.1)));
    }
}

package io.entente.strategy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.SmallDomain;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptancePoliciesTest {

    /** Outcome i is worth i hundredths to party 0, from 0 to 1. */
    private final SmallDomain pie = SmallDomain.pie(101);

    @Test
    void nextTakesWhatIsAsGoodAsItsOwnOffer() {
        AcceptancePolicy next = new AcceptNext(AcceptNext.Comparison.AT_LEAST);
        assertThat(accepts(next, 0, 10, 49)).isFalse();
        assertThat(accepts(next, 0, 10, 50)).isTrue();
        assertThat(accepts(next, 0, 10, 51)).isTrue();
        assertThat(accepts(next, 0, 10)).isFalse();
    }

    @Test
    void nextInTheSenseOfGeniusWantsMore() {
        AcceptancePolicy strict = new AcceptNext(AcceptNext.Comparison.MORE_THAN);
        assertThat(accepts(strict, 0, 10, 50)).isFalse();
        assertThat(accepts(strict, 0, 10, 51)).isTrue();
    }

    @Test
    void nextKnowsNoDeadline() {
        assertThat(accepts(new AcceptNext(AcceptNext.Comparison.AT_LEAST), 9, 10, 49))
                .isFalse();
    }

    @Test
    void constTakesItsShareCountedFromTheReservation() {
        AcceptancePolicy half = new AcceptConst(0.5);
        assertThat(accepts(half, 0, 10, 49)).isFalse();
        assertThat(accepts(half, 0, 10, 50)).isTrue();
        NegotiationView view = pie.view(0, 0, 10, List.of(), List.of(74)).withReservation(0.5);
        assertThat(half.accepts(view, own(50))).isFalse();
        assertThat(half.accepts(pie.view(0, 0, 10, List.of(), List.of(75)).withReservation(0.5), own(50)))
                .isTrue();
    }

    @Test
    void combiIsNextBeforeItIsLate() {
        AcceptancePolicy combi = new AcceptCombi(0.8, AcceptCombi.Window.MAX);
        assertThat(accepts(combi, 6, 10, 10, 20, 30)).isFalse();
        assertThat(accepts(combi, 6, 10, 10, 20, 50)).isTrue();
    }

    /** In round 7 of 10 the last three offers are the window: rounds 7, 8 and 9 are left. */
    @Test
    void combiTakesTheBestOfTheWindowWhenLate() {
        AcceptancePolicy combi = new AcceptCombi(0.8, AcceptCombi.Window.MAX);
        assertThat(accepts(combi, 7, 10, 40, 10, 20, 30)).isTrue();
        assertThat(accepts(combi, 7, 10, 10, 40, 20, 30)).isFalse();
        assertThat(accepts(combi, 7, 10, 30)).isTrue();
        assertThat(accepts(combi, 7, 10)).isFalse();
    }

    /** The last three offers average 0.20; 0.30 is better, 0.15 is not. */
    @Test
    void combiCanAskForTheAverageOfTheWindow() {
        AcceptancePolicy combi = new AcceptCombi(0.8, AcceptCombi.Window.AVERAGE);
        assertThat(accepts(combi, 7, 10, 10, 20, 30)).isTrue();
        assertThat(accepts(combi, 7, 10, 25, 20, 15)).isFalse();
    }

    @Test
    void previousTakesWhatIsAsGoodAsItsLastOffer() {
        AcceptancePolicy previous = new AcceptPrevious(0);
        assertThat(previous.accepts(pie.view(0, 3, 10, List.of(90, 60), List.of(60)), own(50)))
                .isTrue();
        assertThat(previous.accepts(pie.view(0, 3, 10, List.of(90, 60), List.of(59)), own(50)))
                .isFalse();
        assertThat(previous.accepts(pie.view(0, 0, 10, List.of(), List.of(100)), own(50)))
                .isFalse();
    }

    /** A gap of 5 % of the way from the reservation, 0.2, to 1 is 0.04. */
    @Test
    void gapTakesALittleLess() {
        AcceptancePolicy gap = new AcceptPrevious(0.05);
        assertThat(gap.accepts(pie.view(0, 3, 10, List.of(60), List.of(56)).withReservation(0.2), own(50)))
                .isTrue();
        assertThat(gap.accepts(pie.view(0, 3, 10, List.of(60), List.of(55)).withReservation(0.2), own(50)))
                .isFalse();
    }

    @Test
    void timeTakesAnythingOnceItIsLate() {
        assertThat(accepts(new AcceptTime(0.8), 6, 10, 1)).isFalse();
        assertThat(accepts(new AcceptTime(0.8), 7, 10, 1)).isTrue();
        assertThat(accepts(new AcceptTime(0), 0, 10, 1)).isTrue();
        assertThat(accepts(new AcceptTime(0), 0, 10)).isFalse();
    }

    /** It aims at 0.465 and would offer 0.48; an offer of 0.47 reaches the aim and not the offer. */
    @Test
    void inverseUtilityAsksForTheTargetAlone() {
        OfferPolicy.Turn turn = new OfferPolicy.Turn(48, 0.465, new Same(48));
        NegotiationView view = pie.view(0, 3, 10, List.of(), List.of(47));
        assertThat(new AcceptInverseUtility().accepts(view, turn)).isTrue();
        assertThat(new AcceptNext(AcceptNext.Comparison.AT_LEAST).accepts(view, turn))
                .isFalse();
        assertThat(new AcceptInverseUtility().accepts(pie.view(0, 3, 10, List.of(), List.of(46)), turn))
                .isFalse();
    }

    @Test
    void theLastRoundIsAlwaysLate() {
        for (int rounds = 1; rounds < 300; rounds++) {
            assertThat(accepts(new AcceptCombi(1, AcceptCombi.Window.MAX), rounds - 1, rounds, 40, 5))
                    .isTrue();
        }
    }

    private boolean accepts(AcceptancePolicy policy, int round, int rounds, Integer... received) {
        return policy.accepts(pie.view(0, round, rounds, List.of(), List.of(received)), own(50));
    }

    private static OfferPolicy.Turn own(int outcome) {
        return new OfferPolicy.Turn(outcome, outcome / 100.0, new Same(outcome));
    }

    private record Same(int outcome) implements OfferPolicy {
        @Override
        public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
            return own(outcome);
        }
    }
}

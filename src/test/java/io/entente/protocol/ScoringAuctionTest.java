package io.entente.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.preference.RankedOutcomes;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringAuctionTest {

    /** Outcome i is worth i to the bidder and 10 − i to the manager. */
    private final RankedOutcomes pie = RankedOutcomes.of(
            IntStream.rangeClosed(0, 10).toArray(),
            IntStream.rangeClosed(0, 10).asDoubleStream().toArray());

    /** Surplus 10 − 2 = 8: one of two bidders keeps half of it, one of four a quarter [Che1993]. */
    @Test
    void firstScoreBidsKeepOnePartInAsManyAsThereAreBidders() {
        assertThat(ScoringAuction.FIRST_SCORE.least(pie, 2, 2)).isEqualTo(6, within(1e-12));
        assertThat(ScoringAuction.FIRST_SCORE.bid(pie, i -> 10 - i, 2, 2)).contains(6);
        assertThat(ScoringAuction.FIRST_SCORE.bid(pie, i -> 10 - i, 2, 4)).contains(4);
        assertThat(ScoringAuction.FIRST_SCORE.bid(pie, i -> 10 - i, 2, 1)).contains(10);
    }

    @Test
    void secondScoreBidsTellAll() {
        assertThat(ScoringAuction.SECOND_SCORE.bid(pie, i -> 10 - i, 2, 4)).contains(2);
    }

    @Test
    void whoWouldLoseDoesNotBid() {
        assertThat(ScoringAuction.SECOND_SCORE.bid(pie, i -> 10 - i, 10.5, 4)).isEmpty();
    }

    @Test
    void ofEqualScoresTheBidderTakesWhatIsBestForItself() {
        assertThat(ScoringAuction.SECOND_SCORE.bid(pie, i -> 1, 2, 4)).contains(10);
    }

    @Test
    void theAwardGoesToTheLargestScoreAndAsksForTheSecond() {
        assertThat(ScoringAuction.award(List.of(3.0, 8.0, 5.0), 1)).contains(new ScoringAuction.Award(1, 5));
        assertThat(ScoringAuction.award(List.of(8.0), 1)).contains(new ScoringAuction.Award(0, 1));
        assertThat(ScoringAuction.award(List.of(8.0, 8.0), 1)).contains(new ScoringAuction.Award(0, 8));
        assertThat(ScoringAuction.award(List.of(3.0, 2.0), 4)).isEmpty();
    }
}

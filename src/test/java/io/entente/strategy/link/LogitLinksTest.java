package io.entente.strategy.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitLinksTest {

    private static final Candidate BEST = new Candidate(new ActorId("amazon"), 4, 1, false, false);
    private static final Candidate HALF = new Candidate(new ActorId("google"), 2, 1, false, false);
    private static final Candidate RESTING = new Candidate(new ActorId("oracle"), 8, 1, false, true);

    /** With λ = 2 ln 2 the best gain weighs 4, half of it 2, nobody 1: of seven parts four, two and one. */
    @Test
    void oddsAreThoseOfTheLogit() {
        LogitLinks links = new LogitLinks(2 * Math.log(2));
        RandomStream random = RandomStream.of(1, "links");
        int draws = 20_000;
        int best = 0;
        int nobody = 0;
        for (int i = 0; i < draws; i++) {
            List<ActorId> approached = links.approach(0, List.of(BEST, HALF, RESTING), random);
            best += approached.contains(BEST.partner()) ? 1 : 0;
            nobody += approached.isEmpty() ? 1 : 0;
            assertThat(approached).doesNotContain(RESTING.partner());
        }
        assertThat(best / (double) draws).isEqualTo(4 / 7.0, within(0.015));
        assertThat(nobody / (double) draws).isEqualTo(1 / 7.0, within(0.015));
    }

    @Test
    void aLargeRationalityIsABestResponse() {
        RandomStream random = RandomStream.of(2, "links");
        for (int i = 0; i < 100; i++) {
            assertThat(new LogitLinks(1000).approach(0, List.of(HALF, BEST), random))
                    .containsExactly(BEST.partner());
        }
    }
}

package io.entente.strategy.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestResponseLinksTest {

    private final RandomStream random = RandomStream.of(1, "links");

    private final List<Candidate> candidates = List.of(
            candidate("amazon", 4, 1, false),
            candidate("coreweave", 9, -1, false),
            candidate("google", 7, 2, false),
            candidate("microsoft", 8, 3, true),
            candidate("oracle", 4, 5, false),
            candidate("regional-cloud", 0, 5, false));

    @Test
    void approachesThoseWithWhomBothGainBestOwnGainFirst() {
        assertThat(new BestResponseLinks(10).approach(0, candidates, random))
                .extracting(ActorId::value)
                .containsExactly("google", "amazon", "oracle");
    }

    @Test
    void approachesNoMoreThanTheMost() {
        assertThat(new BestResponseLinks(2).approach(0, candidates, random))
                .extracting(ActorId::value)
                .containsExactly("google", "amazon");
    }

    @Test
    void theAgendaSeeksNobody() {
        assertThat(new AgendaLinks().approach(0, candidates, random)).isEmpty();
    }

    private static Candidate candidate(String partner, double own, double other, boolean coolingOff) {
        return new Candidate(new ActorId(partner), own, other, false, coolingOff);
    }
}

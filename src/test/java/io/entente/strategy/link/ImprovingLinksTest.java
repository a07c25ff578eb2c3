package io.entente.strategy.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImprovingLinksTest {

    /** Both gain; one gains and the other stands still; one would lose; nobody gains; both gain but rest. */
    @Test
    void onlyLinksThatHurtNobodyAndHelpSomebodyAreSought() {
        List<Candidate> candidates = List.of(
                new Candidate(new ActorId("both"), 2, 1, false, false),
                new Candidate(new ActorId("one"), 0, 1, false, false),
                new Candidate(new ActorId("loser"), 5, -1, false, false),
                new Candidate(new ActorId("nobody"), 0, 0, false, false),
                new Candidate(new ActorId("resting"), 5, 5, false, true));
        Set<String> approached = new HashSet<>();
        RandomStream random = RandomStream.of(1, "links");
        for (int i = 0; i < 200; i++) {
            List<ActorId> one = new ImprovingLinks().approach(i, candidates, random);
            assertThat(one).hasSize(1);
            approached.add(one.get(0).value());
        }
        assertThat(approached).containsExactlyInAnyOrder("both", "one");
    }
}

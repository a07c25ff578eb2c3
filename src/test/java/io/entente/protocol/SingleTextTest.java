package io.entente.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.outcome.OutcomeSpace;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SingleTextTest {

    private final OutcomeSpace space = new OutcomeSpace(List.of(3, 4, 2));

    @Test
    void aProposalChangesOneIssueAndStaysOnTheTable() {
        List<Integer> even =
                IntStream.range(0, 24).filter(i -> i % 2 == 0).boxed().toList();
        SingleText text = new SingleText(space, even);
        RandomStream random = RandomStream.of(1, "mediator");
        int present = text.first(random);
        for (int round = 0; round < 200; round++) {
            int proposed = text.proposal(present, random);
            int[] before = space.decode(present);
            int[] after = space.decode(proposed);
            assertThat(even).contains(proposed);
            assertThat(IntStream.range(0, 3).filter(i -> before[i] != after[i]).count())
                    .isEqualTo(1);
            present = proposed;
        }
    }

    @Test
    void whereNoNeighbourIsOnTheTableAnyTextWillDo() {
        SingleText text = new SingleText(space, List.of(0, space.encode(2, 3, 1)));
        assertThat(text.proposal(0, RandomStream.of(1, "mediator"))).isIn(0, 23);
    }
}

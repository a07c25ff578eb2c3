package io.entente.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RankedOutcomesTest {

    /** Ids 3, 5, 8, 9, 12 with a tie between 8 and 3. */
    private final RankedOutcomes ranked = RankedOutcomes.of(new int[] {8, 5, 3, 12, 9}, new double[] {2, 7, 2, -1, 4});

    @Test
    void ranksBestFirstAndTiesById() {
        int[] order = {5, 9, 3, 8, 12};
        for (int rank = 0; rank < order.length; rank++) {
            assertThat(ranked.outcome(rank)).isEqualTo(order[rank]);
            assertThat(ranked.rank(order[rank])).isEqualTo(rank);
        }
        assertThat(ranked.best()).isEqualTo(7);
        assertThat(ranked.worst()).isEqualTo(-1);
        assertThat(ranked.utility(9)).isEqualTo(4);
    }

    @Test
    void countsOutcomesAtAndAboveAUtility() {
        assertThat(ranked.countAtLeast(2)).isEqualTo(4);
        assertThat(ranked.countAbove(2)).isEqualTo(2);
        assertThat(ranked.countAtLeast(7.5)).isZero();
        assertThat(ranked.countAbove(-1.5)).isEqualTo(5);
        assertThat(ranked.countAtLeast(0.0)).isEqualTo(4);
    }

    @Test
    void theLowestAtLeastIsTheFirstByIdAmongEquals() {
        assertThat(ranked.lowestAtLeast(1.5)).isEqualTo(3);
        assertThat(ranked.lowestAtLeast(2)).isEqualTo(3);
        assertThat(ranked.lowestAtLeast(2.1)).isEqualTo(9);
        assertThat(ranked.lowestAtLeast(100)).isEqualTo(5);
        assertThat(ranked.lowestAtLeast(-100)).isEqualTo(12);
    }

    @Test
    void theNearestIsTheBetterOfTwoEquallyNear() {
        assertThat(ranked.nearest(3)).isEqualTo(9);
        assertThat(ranked.nearest(2.9)).isEqualTo(3);
        assertThat(ranked.nearest(50)).isEqualTo(5);
        assertThat(ranked.nearest(-50)).isEqualTo(12);
    }

    @Test
    void outcomesOfOtherTalksAreRefused() {
        assertThatThrownBy(() -> ranked.utility(4))
                .hasMessageContaining("The outcome (4) must be one of the talk's 5.");
    }
}

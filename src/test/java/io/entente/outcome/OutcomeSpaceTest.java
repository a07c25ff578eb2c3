package io.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeSpaceTest {

    @Test
    void theFirstIssueIsTheSlowest() {
        OutcomeSpace space = new OutcomeSpace(List.of(2, 3));
        List<List<Integer>> counted = new ArrayList<>();
        for (int id = 0; id < space.size(); id++) {
            counted.add(List.of(space.level(id, 0), space.level(id, 1)));
        }
        assertThat(counted)
                .containsExactly(
                        List.of(0, 0), List.of(0, 1), List.of(0, 2), List.of(1, 0), List.of(1, 1), List.of(1, 2));
    }

    @Test
    void decodingUndoesEncodingInRandomSpaces() {
        RandomStream random = RandomStream.of(1, "outcome spaces");
        for (int draw = 0; draw < 1000; draw++) {
            List<Integer> levels = new ArrayList<>();
            for (int i = 0; i < random.nextInt(7); i++) {
                levels.add(1 + random.nextInt(6));
            }
            OutcomeSpace space = new OutcomeSpace(levels);
            int id = random.nextInt((int) space.size());
            int[] digits = space.decode(id);
            assertThat(space.encode(digits)).isEqualTo(id);
            for (int issue = 0; issue < space.issues(); issue++) {
                assertThat(digits[issue]).isBetween(0, levels.get(issue) - 1).isEqualTo(space.level(id, issue));
            }
        }
    }

    @Test
    void noIssuesLeaveOneOutcome() {
        OutcomeSpace nothing = new OutcomeSpace(List.of());
        assertThat(nothing.size()).isEqualTo(1);
        assertThat(nothing.encode(nothing.decode(0))).isZero();
    }

    @Test
    void spacesTooLargeToCountAreNotCountedWrongly() {
        OutcomeSpace vast = new OutcomeSpace(Collections.nCopies(10, 1000));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(vast::size);
    }

    @Test
    void anIssueWithoutLevelsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSpace(List.of(2, 0)))
                .withMessageContaining("\nMaybe");
    }
}

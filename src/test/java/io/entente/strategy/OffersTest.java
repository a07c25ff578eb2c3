package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Offers three = Offers.of(List.of(7, 4, 9));

    @Test
    void readsFromBothEnds() {
        assertThat(three.size()).isEqualTo(3);
        assertThat(three.first()).isEqualTo(7);
        assertThat(three.last()).isEqualTo(9);
        assertThat(three.back(0)).isEqualTo(9);
        assertThat(three.back(2)).isEqualTo(7);
        assertThat(three.latest(2)).containsExactly(4, 9);
        assertThat(three.latest(5)).containsExactly(7, 4, 9);
        assertThat(three).hasToString("[7, 4, 9]");
    }

    @Test
    void appendingLeavesTheHistoryAsItWas() {
        Offers four = three.and(1);
        Offers other = three.and(2);
        assertThat(three.stream()).containsExactly(7, 4, 9);
        assertThat(four.stream()).containsExactly(7, 4, 9, 1);
        assertThat(other.stream()).containsExactly(7, 4, 9, 2);
    }

    @Test
    void anEmptyHistoryHasNoEnds() {
        assertThat(Offers.NONE.isEmpty()).isTrue();
        assertThat(Offers.NONE.stream()).isEmpty();
        assertThatThrownBy(Offers.NONE::last).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(Offers.NONE::first).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.back(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLongTalkIsNoDeeperThanAShortOne() {
        Offers many = Offers.of(IntStream.range(0, 200_000).boxed().toList());
        assertThat(many.first()).isZero();
        assertThat(many.stream().sum()).isEqualTo(IntStream.range(0, 200_000).sum());
    }
}

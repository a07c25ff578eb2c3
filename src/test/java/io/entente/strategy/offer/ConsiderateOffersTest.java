package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.Believing;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.SmallDomain;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsiderateOffersTest {

    /** Outcome i is worth i hundredths to party 0; in the middle of the talk a linear party aims at 0.50. */
    private final NegotiationView half = SmallDomain.pie(101).view(0, 9, 19);

    @Test
    void withoutABeliefItIsTheTimeDependentPolicy() {
        assertThat(offer(0.05, Believing.NOTHING)).isEqualTo(50);
    }

    @Test
    void offersTheOtherSidesFavouriteWithinTheBreadth() {
        Belief belief = new Believing(Map.of(49, 1.0, 50, 0.1, 53, 0.3, 54, 0.2, 56, 0.9));
        assertThat(offer(0.05, belief)).isEqualTo(53);
        assertThat(offer(0.07, belief)).isEqualTo(56);
        assertThat(offer(0, belief)).isEqualTo(50);
    }

    @Test
    void amongFavouritesGivesUpTheMost() {
        assertThat(offer(0.05, new Believing(Map.of(52, 0.5, 54, 0.5)))).isEqualTo(52);
    }

    private int offer(double breadth, Belief belief) {
        return new ConsiderateOffers(new TimeDependentOffers(1, 0, Convention.LOWEST_ABOVE), breadth)
                .next(half, belief, RandomStream.of(1, "offer"))
                .outcome();
    }
}

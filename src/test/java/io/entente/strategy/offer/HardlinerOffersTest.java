package io.entente.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import io.entente.strategy.Believing;
import io.entente.strategy.SmallDomain;
import org.junit.jupiter.api.Test;

class HardlinerOffersTest {

    @Test
    void offersItsBestOutcomeInEveryRound() {
        SmallDomain domain = SmallDomain.a();
        for (int round = 0; round < 10; round++) {
            assertThat(new HardlinerOffers()
                            .next(domain.view(0, round, 10), Believing.NOTHING, RandomStream.of(1, "offer"))
                            .outcome())
                    .isZero();
        }
    }
}

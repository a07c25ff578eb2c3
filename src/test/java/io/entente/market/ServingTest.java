package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.Worlds;
import io.entente.random.RandomStream;
import org.junit.jupiter.api.Test;

/** Compute binds revenue: model.md §4. */
class ServingTest {

    private static final MarketSettings SETTINGS = Economy.given();

    private static double served(double demand, double cap) {
        return demand * Serving.partServed(demand, cap);
    }

    /** By hand: at D = cap the smooth minimum gives cap / 2^(1/4). */
    @Test
    void revenueIsASmoothMinimumOfDemandAndCapacity() {
        assertThat(served(3, 3)).isCloseTo(3 / StrictMath.pow(2, 0.25), within(1e-12));
        assertThat(served(1, 100)).isCloseTo(1, within(1e-8));
        assertThat(served(100, 1)).isCloseTo(1, within(1e-8));
        assertThat(served(5, 0)).isZero();
        assertThat(served(0, 5)).isZero();
    }

    @Test
    void revenueGrowsWithDemandAndCapacityAndExceedsNeither() {
        RandomStream random = RandomStream.of(1, "serving");
        for (int draw = 0; draw < 1000; draw++) {
            double demand = Worlds.between(random, 0, 10);
            double cap = Worlds.between(random, 0.01, 10);
            double served = served(demand, cap);
            assertThat(served).isLessThanOrEqualTo(Math.min(demand, cap));
            assertThat(served(demand + 0.1, cap)).isGreaterThan(served);
            assertThat(served(demand, cap + 0.1)).isGreaterThanOrEqualTo(served);
        }
    }

    /** D = R / (1 − (R/cap)^4)^(1/4): the curve solved for demand by hand. */
    @Test
    void theCurveHasTheInverseOfTheFormula() {
        RandomStream random = RandomStream.of(2, "serving");
        for (int draw = 0; draw < 1000; draw++) {
            double cap = Worlds.between(random, 0.1, 10);
            double demand = cap * Worlds.between(random, 0.01, 5);
            double revenue = served(demand, cap);
            double inverse = revenue / StrictMath.pow(1 - StrictMath.pow(revenue / cap, 4), 0.25);
            assertThat(inverse / demand).isCloseTo(1, within(1e-9));
        }
    }

    /** spot_t = spot_(t−1) + (1 − e^(−1/6)) (min(gap, 0.25 need) − spot_(t−1)), with the flagship's figures. */
    @Test
    void spotCoversTheGapSlowlyAndAtMostAQuarterOfTheNeed() {
        double speed = 1 - StrictMath.exp(-1 / 6.0);
        assertThat(Serving.spot(0, 4, 3.5, SETTINGS)).isCloseTo(speed * 0.5, within(1e-12));
        assertThat(Serving.spot(0, 4, 0, SETTINGS)).isCloseTo(speed * 1, within(1e-12));
        assertThat(Serving.spot(0.6, 4, 5, SETTINGS)).isCloseTo(0.6 * (1 - speed), within(1e-12));
        double spot = 0;
        for (int quarter = 0; quarter < 12; quarter++) {
            spot = Serving.spot(spot, 4, 3.5, SETTINGS);
        }
        assertThat(spot).isCloseTo(0.5 * (1 - StrictMath.exp(-2)), within(1e-12));
    }
}

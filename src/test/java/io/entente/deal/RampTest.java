package io.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RampTest {

    private static ComputePurchase purchase(double commitmentUsdBn, double years) {
        return new ComputePurchase(commitmentUsdBn, 0, years, Exclusivity.NONE);
    }

    @Test
    void aRampCostsItsCommitmentWhateverIsThereAlready() {
        RandomStream random = RandomStream.of(1, "ramps");
        for (int draw = 0; draw < 1000; draw++) {
            double commitment = Worlds.between(random, 0, 300);
            double price = Worlds.between(random, 8, 15);
            ComputePurchase compute = purchase(commitment, 1 + random.nextInt(8));
            List<Double> path = Ramp.of(compute, price, Worlds.between(random, 0, 5));
            double cost = path.stream().mapToDouble(gw -> gw * price / 4).sum();
            assertThat(cost).isCloseTo(commitment, within(1e-9));
            assertThat(path).hasSize(compute.termQuarters()).allMatch(gw -> gw >= -1e-12);
        }
    }

    /** By hand: 12 bn a GW-year is 3 a GW-quarter, so 30 bn are 10 GWq; ¼ + ½ + ¾ + 1 + 4 · 1 = 6.5 quarters at full. */
    @Test
    void capacityGrowsEvenlyForAYearAndIsFlatAfter() {
        double full = 10 / 6.5;
        List<Double> path = Ramp.of(purchase(30, 2), 12, 0);
        for (int quarter = 0; quarter < 8; quarter++) {
            assertThat(path.get(quarter)).isCloseTo(full * Math.min(1, (quarter + 1) / 4.0), within(1e-12));
        }
    }

    @Test
    void anExtensionStartsFromWhatIsThere() {
        List<Double> path = Ramp.of(purchase(300, 5), 12, 2);
        assertThat(path.get(0)).isBetween(2.0, path.get(3));
        double step = path.get(1) - path.get(0);
        assertThat(path.get(0) - step).isCloseTo(2, within(1e-12));
    }

    @Test
    void nothingIsBuiltForNothing() {
        assertThat(Ramp.of(purchase(0, 3), 12, 4)).hasSize(12).containsOnly(0.0);
        assertThat(Ramp.of(purchase(0, 3), 0, 0)).hasSize(12).containsOnly(0.0);
    }
}

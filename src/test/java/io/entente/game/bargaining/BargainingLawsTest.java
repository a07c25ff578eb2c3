package io.entente.game.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of bargaining solutions and of bargains with several suppliers (model.md §14), a thousand draws each. */
class BargainingLawsTest {

    private static final int DRAWS = 1000;
    private static final UtilityPoint ORIGIN = new UtilityPoint(0, 0);

    private static List<UtilityPoint> triangle(RandomStream random) {
        double first = 1 + random.nextDouble();
        double second = 1 + random.nextDouble();
        List<UtilityPoint> points =
                new ArrayList<>(List.of(ORIGIN, new UtilityPoint(first, 0), new UtilityPoint(0, second)));
        for (int i = 0; i < 4; i++) {
            points.add(new UtilityPoint(first * random.nextDouble(), second * random.nextDouble()));
        }
        return points;
    }

    /** More outcomes with the same largest gains take nothing from anybody [KalaiSmorodinsky1975]. */
    @Test
    void kalaiSmorodinskyIsMonotone() {
        RandomStream random = RandomStream.of(14, "ks");
        for (int draw = 0; draw < DRAWS; draw++) {
            List<UtilityPoint> few = triangle(random);
            double first = few.get(1).first();
            double second = few.get(2).second();
            List<UtilityPoint> more = new ArrayList<>(few);
            more.add(new UtilityPoint(first * random.nextDouble(), second * random.nextDouble()));
            UtilityPoint before = PolygonBargain.of(few, ORIGIN)
                    .kalaiSmorodinsky()
                    .orElseThrow()
                    .point();
            UtilityPoint after = PolygonBargain.of(more, ORIGIN)
                    .kalaiSmorodinsky()
                    .orElseThrow()
                    .point();
            assertThat(after.first()).isGreaterThan(before.first() - 1e-9);
            assertThat(after.second()).isGreaterThan(before.second() - 1e-9);
        }
    }

    /** Nash's solution of a polygon moves with the scales of utility and with nothing that is not chosen [Nash1950]. */
    @Test
    void nashIsInvariantAndIndependent() {
        RandomStream random = RandomStream.of(14, "nash");
        for (int draw = 0; draw < DRAWS; draw++) {
            List<UtilityPoint> points = triangle(random);
            double weight = 0.1 + 0.8 * random.nextDouble();
            double stretch = 0.2 + 5 * random.nextDouble();
            double shift = 10 * random.nextDouble();
            UtilityPoint chosen =
                    PolygonBargain.of(points, ORIGIN).nash(weight).orElseThrow().point();
            List<UtilityPoint> rescaled = points.stream()
                    .map(p -> new UtilityPoint(stretch * p.first() + shift, p.second()))
                    .toList();
            UtilityPoint moved = PolygonBargain.of(rescaled, new UtilityPoint(shift, 0))
                    .nash(weight)
                    .orElseThrow()
                    .point();
            assertThat(moved.first()).isCloseTo(stretch * chosen.first() + shift, within(1e-6));
            assertThat(moved.second()).isCloseTo(chosen.second(), within(1e-6));
            List<UtilityPoint> fewer = List.of(ORIGIN, chosen, points.get(1 + random.nextInt(2)));
            UtilityPoint again =
                    PolygonBargain.of(fewer, ORIGIN).nash(weight).orElseThrow().point();
            assertThat(again.first()).isCloseTo(chosen.first(), within(1e-6));
        }
    }

    /** One buyer, one supplier: Nash-in-Nash is the Nash solution, with or without renegotiation. */
    @Test
    void oneSupplierIsANashBargain() {
        RandomStream random = RandomStream.of(14, "one by one");
        for (int draw = 0; draw < DRAWS; draw++) {
            double value = 10 * random.nextDouble();
            double weight = random.nextDouble();
            SupplierBargains one = new SupplierBargains(List.of(0.0, value));
            double nash = new TransferableBargain(value, 0, 1 - weight).transferToSecond();
            assertThat(one.nashInNash(List.of(weight), List.of(0.0)).transfers().get(0))
                    .isCloseTo(nash, within(1e-12));
            assertThat(one.renegotiated().transfers().get(0)).isCloseTo(value / 2, within(1e-12));
            assertThat(one.complements()).isFalse();
        }
    }

    /** Where suppliers' values add up, every bargain is as if it were the only one, whoever renegotiates. */
    @Test
    void additiveValuesMakeIndependentBargains() {
        RandomStream random = RandomStream.of(14, "additive");
        for (int draw = 0; draw < DRAWS; draw++) {
            int suppliers = 1 + random.nextInt(4);
            List<Double> worth = IntStream.range(0, suppliers)
                    .mapToObj(i -> 10 * random.nextDouble())
                    .toList();
            List<Double> values = IntStream.range(0, 1 << suppliers)
                    .mapToObj(set -> IntStream.range(0, suppliers)
                            .filter(i -> (set >> i & 1) == 1)
                            .mapToDouble(worth::get)
                            .sum())
                    .toList();
            SupplierBargains all = new SupplierBargains(values);
            SupplierBargains.Payments fixed =
                    all.nashInNash(Collections.nCopies(suppliers, 0.5), Collections.nCopies(suppliers, 0.0));
            SupplierBargains.Payments anew = all.renegotiated();
            for (int i = 0; i < suppliers; i++) {
                assertThat(fixed.transfers().get(i)).isCloseTo(worth.get(i) / 2, within(1e-9));
                assertThat(anew.transfers().get(i)).isCloseTo(worth.get(i) / 2, within(1e-9));
            }
            assertThat(all.complements()).isFalse();
        }
    }

    /** Complements are flagged exactly where paying each its contribution would take more than there is. */
    @Test
    void complementsAreThoseWhoseContributionsExceedTheWhole() {
        RandomStream random = RandomStream.of(14, "complements");
        int flagged = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int suppliers = 2 + random.nextInt(3);
            List<Double> values = new ArrayList<>(List.of(0.0));
            IntStream.range(1, 1 << suppliers).forEach(set -> values.add(Integer.bitCount(set) * random.nextDouble()));
            SupplierBargains all = new SupplierBargains(values);
            double left = all.nashInNash(Collections.nCopies(suppliers, 1.0), Collections.nCopies(suppliers, -1e9))
                    .buyer();
            assertThat(all.complements()).isEqualTo(left < -1e-6);
            flagged += all.complements() ? 1 : 0;
        }
        assertThat(flagged).isBetween(100, DRAWS - 100);
    }
}

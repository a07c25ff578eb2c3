package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A bargain of two sides along a curve of efficient agreements, u(x) for x in an interval. Where the curve has no value
 * there is no agreement. An objective may have several peaks: a grid finds the highest, golden sections its place, to
 * about 1e-8 of the interval for a smooth peak, to rounding for a crossing.
 *
 * @param first utility of the first side at x
 * @param second utility of the second side at x
 * @param from smallest x
 * @param to largest x
 * @param disagreement what both have without an agreement
 */
public record CurveBargain(
        DoubleUnaryOperator first, DoubleUnaryOperator second, double from, double to, UtilityPoint disagreement) {

    private static final int GRID = 20_000;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    public CurveBargain {
        Check.that(
                from < to && Double.isFinite(from) && Double.isFinite(to),
                "interval of x",
                from + " to " + to,
                "be finite and not empty",
                "write the smaller end first");
    }

    /** Where on the curve a solution lies. */
    public record Solution(double x, UtilityPoint point, double value, Certificate certificate) {}

    /** The largest product of gains [Nash1950]; empty where no agreement is rational. */
    public Optional<Solution> nash() {
        return best("product of gains", x -> gain1(x) * gain2(x));
    }

    /** The largest smallest gain, each as a share of the largest its side can have [KalaiSmorodinsky1975]. */
    public Optional<Solution> kalaiSmorodinsky() {
        double range1 = best("", this::gain1).map(Solution::value).orElse(0.0);
        double range2 = best("", this::gain2).map(Solution::value).orElse(0.0);
        double unit1 = range1 > 0 ? range1 : 1;
        double unit2 = range2 > 0 ? range2 : 1;
        return best("smallest gain as a share of the largest", x -> Math.min(gain1(x) / unit1, gain2(x) / unit2));
    }

    /** The largest smallest gain [Kalai1977]. */
    public Optional<Solution> egalitarian() {
        return best("smallest gain", x -> Math.min(gain1(x), gain2(x)));
    }

    /** The largest sum of utilities. */
    public Optional<Solution> utilitarian() {
        return best("sum of utilities", x -> first.applyAsDouble(x) + second.applyAsDouble(x));
    }

    private double gain1(double x) {
        return first.applyAsDouble(x) - disagreement.first();
    }

    private double gain2(double x) {
        return second.applyAsDouble(x) - disagreement.second();
    }

    private Optional<Solution> best(String objective, DoubleUnaryOperator value) {
        DoubleUnaryOperator rational =
                x -> gain1(x) >= 0 && gain2(x) >= 0 ? value.applyAsDouble(x) : Double.NEGATIVE_INFINITY;
        int highest = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double here = rational.applyAsDouble(at(i));
            if (here > most) {
                most = here;
                highest = i;
            }
        }
        if (highest < 0) {
            return Optional.empty();
        }
        double x = peak(rational, at(Math.max(0, highest - 1)), at(Math.min(GRID, highest + 1)), at(highest));
        double reached = rational.applyAsDouble(x);
        return Optional.of(new Solution(
                x,
                new UtilityPoint(first.applyAsDouble(x), second.applyAsDouble(x)),
                reached,
                new Certificate(
                        List.of(new Condition(
                                "no point of a grid of " + GRID + " has a larger " + objective,
                                Math.max(0, most - reached),
                                1e-12 * Math.max(1, Math.abs(most)))),
                        "of several peaks the highest, then the first")));
    }

    private double at(int step) {
        return from + (to - from) * step / GRID;
    }

    /** The highest point between two, by golden sections; a place where it started if none is higher. */
    private static double peak(DoubleUnaryOperator value, double low, double high, double start) {
        double a = low;
        double b = high;
        while (b - a > 1e-15 * Math.max(1, Math.abs(a)) && b - GOLDEN * (b - a) > a && a + GOLDEN * (b - a) < b) {
            double left = b - GOLDEN * (b - a);
            double right = a + GOLDEN * (b - a);
            if (left >= right) {
                break;
            }
            if (value.applyAsDouble(left) >= value.applyAsDouble(right)) {
                b = right;
            } else {
                a = left;
            }
        }
        double middle = (a + b) / 2;
        return value.applyAsDouble(middle) >= value.applyAsDouble(start) ? middle : start;
    }
}

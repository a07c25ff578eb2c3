package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * A bargain of two sides over the convex hull of finitely many points: agreements may be mixed by lot. Solutions are
 * exact up to rounding, as each objective is concave and its largest value on an edge is known in closed form. They
 * cost n log n for n points.
 */
public final class PolygonBargain {

    private static final double TOLERANCE = 1e-9;

    private final List<UtilityPoint> corners;
    private final UtilityPoint disagreement;

    private PolygonBargain(List<UtilityPoint> corners, UtilityPoint disagreement) {
        this.corners = List.copyOf(corners);
        this.disagreement = disagreement;
    }

    /** The bargain over the hull of these points; what leaves a side below the disagreement is cut off. */
    public static PolygonBargain of(List<UtilityPoint> points, UtilityPoint disagreement) {
        List<UtilityPoint> hull = hull(points);
        List<UtilityPoint> first = cut(hull, point -> point.first() - disagreement.first());
        return new PolygonBargain(cut(first, point -> point.second() - disagreement.second()), disagreement);
    }

    /** Corners of the rational part, counter-clockwise; none where no agreement is rational. */
    public List<UtilityPoint> corners() {
        return corners;
    }

    /** A point, the value of its objective, and the other corners that are as good; empty where nothing is rational. */
    public record Solution(UtilityPoint point, double value, List<UtilityPoint> ties, Certificate certificate) {}

    /**
     * The largest weighted product of gains [Nash1950] [HarsanyiSelten1972].
     *
     * @param weight1 of the first side, in [0, 1]; 0.5 for the symmetric solution
     */
    public Optional<Solution> nash(double weight1) {
        return best(
                "weighted product of gains",
                point -> StrictMath.pow(Math.max(0, gain1(point)), weight1)
                        * StrictMath.pow(Math.max(0, gain2(point)), 1 - weight1),
                (from, to) -> productPeak(from, to, weight1));
    }

    /** The largest smallest gain, each as a share of the largest its side can have [KalaiSmorodinsky1975]. */
    public Optional<Solution> kalaiSmorodinsky() {
        double range1 = corners.stream().mapToDouble(this::gain1).max().orElse(0);
        double range2 = corners.stream().mapToDouble(this::gain2).max().orElse(0);
        return smallest("smallest gain as a share of the largest", range1 > 0 ? range1 : 1, range2 > 0 ? range2 : 1);
    }

    /** The largest smallest gain [Kalai1977]. */
    public Optional<Solution> egalitarian() {
        return smallest("smallest gain", 1, 1);
    }

    /** The largest sum of utilities. */
    public Optional<Solution> utilitarian() {
        return best("sum of utilities", point -> point.first() + point.second(), (from, to) -> 0.0);
    }

    private Optional<Solution> smallest(String objective, double unit1, double unit2) {
        ToDoubleFunction<UtilityPoint> lead = point -> gain1(point) / unit1 - gain2(point) / unit2;
        return best(
                objective,
                point -> Math.min(gain1(point) / unit1, gain2(point) / unit2),
                (from, to) -> crossing(lead.applyAsDouble(from), lead.applyAsDouble(to)));
    }

    /** Where on the way from one end to the other a linear quantity is 0. */
    private static double crossing(double from, double to) {
        return from == to ? 0 : Math.max(0, Math.min(1, from / (from - to)));
    }

    /** Where on an edge the weighted product of gains is largest: it is concave, and linear gains give it one peak. */
    private double productPeak(UtilityPoint from, UtilityPoint to, double weight1) {
        double start1 = gain1(from);
        double start2 = gain2(from);
        double slope1 = gain1(to) - start1;
        double slope2 = gain2(to) - start2;
        double denominator = slope1 * slope2;
        if (denominator == 0) {
            return slope1 > 0 || slope2 > 0 ? 1 : 0;
        }
        double peak = -(weight1 * slope1 * start2 + (1 - weight1) * slope2 * start1) / denominator;
        return Math.max(0, Math.min(1, peak));
    }

    /** The best of all corners and of one inner point of each edge; of several the one with the largest sum. */
    private Optional<Solution> best(
            String objective,
            ToDoubleFunction<UtilityPoint> value,
            ToDoubleBiFunction<UtilityPoint, UtilityPoint> inner) {
        List<UtilityPoint> candidates = new ArrayList<>(corners);
        for (int i = 0; i < corners.size(); i++) {
            UtilityPoint from = corners.get(i);
            UtilityPoint to = corners.get((i + 1) % corners.size());
            candidates.add(between(from, to, inner.applyAsDouble(from, to)));
        }
        Comparator<UtilityPoint> order = Comparator.comparingDouble(value)
                .thenComparingDouble((UtilityPoint point) -> point.first() + point.second());
        return candidates.stream().max(order).map(point -> {
            double most = value.applyAsDouble(point);
            double scale = TOLERANCE * Math.max(1, Math.abs(most));
            List<UtilityPoint> ties = corners.stream()
                    .filter(corner -> value.applyAsDouble(corner) >= most - scale && distance(corner, point) > scale)
                    .toList();
            double residual =
                    Math.max(0, corners.stream().mapToDouble(value).max().orElse(most) - most);
            return new Solution(
                    point,
                    most,
                    ties,
                    new Certificate(
                            List.of(
                                    new Condition(
                                            "no side is below its disagreement value",
                                            Math.max(0, -Math.min(gain1(point), gain2(point))),
                                            scale),
                                    new Condition("no corner has a larger " + objective, residual, scale)),
                            "of several the one with the largest sum of utilities"));
        });
    }

    private double gain1(UtilityPoint point) {
        return point.first() - disagreement.first();
    }

    private double gain2(UtilityPoint point) {
        return point.second() - disagreement.second();
    }

    private static double distance(UtilityPoint a, UtilityPoint b) {
        return Math.max(Math.abs(a.first() - b.first()), Math.abs(a.second() - b.second()));
    }

    private static UtilityPoint between(UtilityPoint from, UtilityPoint to, double share) {
        return new UtilityPoint(
                from.first() + share * (to.first() - from.first()),
                from.second() + share * (to.second() - from.second()));
    }

    /** What lies on the side of a line where a linear quantity is not negative [SutherlandHodgman1974]. */
    private static List<UtilityPoint> cut(List<UtilityPoint> polygon, ToDoubleFunction<UtilityPoint> inside) {
        List<UtilityPoint> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            UtilityPoint from = polygon.get(i);
            UtilityPoint to = polygon.get((i + 1) % polygon.size());
            double here = inside.applyAsDouble(from);
            double there = inside.applyAsDouble(to);
            if (here >= 0) {
                kept.add(from);
            }
            if (here > 0 && there < 0 || here < 0 && there > 0) {
                kept.add(between(from, to, here / (here - there)));
            }
        }
        return kept.stream().distinct().toList();
    }

    /** Counter-clockwise, without points on edges [Andrew1979]. */
    private static List<UtilityPoint> hull(List<UtilityPoint> points) {
        List<UtilityPoint> sorted = points.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(UtilityPoint::first).thenComparingDouble(UtilityPoint::second))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<UtilityPoint> hull = chain(sorted);
        List<UtilityPoint> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        hull.addAll(chain(reversed));
        return hull;
    }

    /** One side of the hull, without its last point. */
    private static List<UtilityPoint> chain(List<UtilityPoint> sorted) {
        List<UtilityPoint> chain = new ArrayList<>();
        for (UtilityPoint point : sorted) {
            while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(point);
        }
        chain.remove(chain.size() - 1);
        return chain;
    }

    private static double turn(UtilityPoint a, UtilityPoint b, UtilityPoint c) {
        return (b.first() - a.first()) * (c.second() - a.second())
                - (b.second() - a.second()) * (c.first() - a.first());
    }
}

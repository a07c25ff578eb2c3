package io.entente.game.bargaining;

import static java.util.stream.IntStream.range;

import io.entente.quantity.Check;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A bargain over finitely many agreements: the set is not convex, so solutions can be several [Mariotti1998].
 *
 * @param agreements what each agreement is worth to both
 * @param disagreement what both have without one
 */
public record FiniteBargain(List<UtilityPoint> agreements, UtilityPoint disagreement) {

    /** Two products are equal where they differ by less than this part of the larger one. */
    public static final double TOLERANCE = 1e-12;

    public FiniteBargain {
        agreements = List.copyOf(agreements);
    }

    /** Indices of the agreements that leave nobody below the disagreement, ascending. */
    public List<Integer> rational() {
        return range(0, agreements.size())
                .filter(i -> agreements.get(i).atLeast(disagreement))
                .boxed()
                .toList();
    }

    /**
     * Every agreement that maximises the product of gains, g₁^w g₂^(1−w), among the rational ones [Nash1950]
     * [HarsanyiSelten1972]: indices, ascending; empty where no agreement is rational. Products within
     * {@link #TOLERANCE} count as equal; of these none that another dominates is kept, which also settles the case
     * that every product is 0. Quadratic in the number of maximisers, linear otherwise.
     *
     * @param weightOfFirst w, in [0, 1]
     */
    public List<Integer> nash(double weightOfFirst) {
        Check.share(weightOfFirst, "bargaining weight of the first side");
        List<Integer> rational = rational();
        IntToDoubleFunction product = i -> product(agreements.get(i), weightOfFirst);
        double best =
                rational.stream().mapToDouble(product::applyAsDouble).max().orElse(0);
        List<Integer> maximal = rational.stream()
                .filter(i -> product.applyAsDouble(i) >= best * (1 - TOLERANCE))
                .toList();
        return maximal.stream()
                .filter(i -> maximal.stream().noneMatch(j -> agreements.get(j).dominates(agreements.get(i))))
                .toList();
    }

    private double product(UtilityPoint point, double weightOfFirst) {
        return StrictMath.pow(point.first() - disagreement.first(), weightOfFirst)
                * StrictMath.pow(point.second() - disagreement.second(), 1 - weightOfFirst);
    }
}

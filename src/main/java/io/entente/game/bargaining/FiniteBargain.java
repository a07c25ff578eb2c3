package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A bargain of two or more parties over finitely many agreements: the set is not convex, so solutions can be several
 * [Mariotti1998]. Immutable.
 *
 * <p>Solutions are sought among the agreements that leave nobody below the disagreement, and cost their number times
 * that of the parties; for the frontier see {@link ParetoFrontier}.
 */
public final class FiniteBargain {

    /** Two values of an objective are equal where they differ by less than this part of the largest one possible. */
    public static final double TOLERANCE = 1e-12;

    private static final String ALL_MAXIMISERS = "all maximisers, in the order of the agreements";

    private final double[][] utilities;
    private final double[] disagreement;
    private final int[] rational;
    private final double[] ideal;

    private FiniteBargain(double[][] utilities, double[] disagreement) {
        this.utilities = utilities;
        this.disagreement = disagreement;
        this.rational = rational(utilities, disagreement);
        this.ideal = Arrays.stream(utilities).mapToDouble(this::bestRational).toArray();
    }

    /**
     * A bargain between any number of parties.
     *
     * @param utilities of each party, by agreement: {@code utilities[party][agreement]}; finite; not copied
     * @param disagreement what each party has without an agreement
     */
    public static FiniteBargain of(double[][] utilities, double... disagreement) {
        Check.that(
                utilities.length >= 2 && utilities.length == disagreement.length,
                "number of parties",
                utilities.length,
                "be at least 2 and equal that of disagreement values (" + disagreement.length + ")",
                "give one row of utilities and one disagreement value for each party");
        int agreements = utilities[0].length;
        for (double[] row : utilities) {
            Check.that(row.length == agreements, "utilities", row.length, "be " + agreements, "give one per agreement");
        }
        return new FiniteBargain(utilities, disagreement.clone());
    }

    /** A bargain between two sides. */
    public static FiniteBargain of(List<UtilityPoint> agreements, UtilityPoint disagreement) {
        double[] first = agreements.stream().mapToDouble(UtilityPoint::first).toArray();
        double[] second = agreements.stream().mapToDouble(UtilityPoint::second).toArray();
        return of(new double[][] {first, second}, disagreement.first(), disagreement.second());
    }

    private static int[] rational(double[][] utilities, double[] disagreement) {
        int[] kept = new int[utilities[0].length];
        int count = 0;
        for (int agreement = 0; agreement < kept.length; agreement++) {
            boolean rational = true;
            for (int party = 0; party < utilities.length && rational; party++) {
                rational = utilities[party][agreement] >= disagreement[party];
            }
            if (rational) {
                kept[count++] = agreement;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private double bestRational(double[] row) {
        double best = rational.length == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        for (int agreement : rational) {
            best = Math.max(best, row[agreement]);
        }
        return best;
    }

    /** Number of parties. */
    public int parties() {
        return utilities.length;
    }

    /** What an agreement is worth to each party. */
    public double[] utilities(int agreement) {
        return Arrays.stream(utilities).mapToDouble(row -> row[agreement]).toArray();
    }

    /** Indices of the agreements that leave nobody below the disagreement, ascending. */
    public int[] rational() {
        return rational.clone();
    }

    /** The most that each party gets in a rational agreement; NaN where there is none. */
    public double[] ideal() {
        return ideal.clone();
    }

    /** Indices of the rational agreements that no rational one dominates, ascending. */
    public int[] frontier() {
        return ParetoFrontier.among(rational, utilities);
    }

    /**
     * Every agreement that maximises the product of gains [Nash1950]. Where no product is above 0, those that no other
     * rational agreement dominates.
     */
    public FiniteSolution nash() {
        double[] ones = new double[utilities.length];
        Arrays.fill(ones, 1);
        return nashWeighted(ones);
    }

    /**
     * Every agreement that maximises the weighted product of gains, Π gₖ^wₖ [HarsanyiSelten1972]; ties as in
     * {@link #nash()}.
     *
     * @param weights of the parties, at least 0, their sum above 0
     */
    public FiniteSolution nash(double... weights) {
        for (double weight : weights) {
            Check.notNegative(weight, "bargaining weight");
        }
        Check.that(
                weights.length == utilities.length && Arrays.stream(weights).sum() > 0,
                "bargaining weights",
                Arrays.toString(weights),
                "be one for each party, and not all 0",
                "give both sides 0.5");
        return nashWeighted(weights);
    }

    private FiniteSolution nashWeighted(double[] weights) {
        double[] products = new double[rational.length];
        Arrays.fill(products, 1);
        double largest = 1;
        for (int party = 0; party < utilities.length; party++) {
            for (int i = 0; i < products.length; i++) {
                products[i] *= power(gain(party, rational[i]), weights[party]);
            }
            largest *= power(ideal[party] - disagreement[party], weights[party]);
        }
        FiniteSolution solution = maximise("nash", "product of gains", products, largest);
        return solution.value() > 0 ? solution : solution.among(frontier());
    }

    private static double power(double gain, double weight) {
        return weight == 1 ? gain : StrictMath.pow(gain, weight);
    }

    /**
     * Every agreement whose smallest gain, each divided by the largest its party can have, is largest
     * [KalaiSmorodinsky1975], on finite sets [ConleyWilkie1991]. A party that can gain nothing has no say.
     */
    public FiniteSolution kalaiSmorodinsky() {
        double[] ranges = IntStream.range(0, utilities.length)
                .mapToDouble(party -> ideal[party] - disagreement[party])
                .toArray();
        return maximise("kalaiSmorodinsky", "smallest gain as a share of the largest", smallest(ranges), 1);
    }

    /**
     * Every agreement on the frontier whose gains, each divided by the largest its party can have, differ least: the
     * Kalai-Smorodinsky solution as NegMAS reads it. On a convex set it is the same as {@link #kalaiSmorodinsky()}.
     */
    public FiniteSolution equalGains() {
        double[] spread = new double[rational.length];
        for (int i = 0; i < spread.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int party = 0; party < utilities.length; party++) {
                double range = ideal[party] - disagreement[party];
                double share = range > 0 ? gain(party, rational[i]) / range : 0;
                least = Math.min(least, share);
                most = Math.max(most, share);
            }
            spread[i] = least - most;
        }
        int[] frontier = frontier();
        for (int i = 0; i < spread.length; i++) {
            spread[i] = Arrays.binarySearch(frontier, rational[i]) >= 0 ? spread[i] : -Double.MAX_VALUE;
        }
        return maximise("equalGains", "equality of gains as shares of the largest", spread, 1);
    }

    /** Every agreement whose smallest gain is largest [Kalai1977]. */
    public FiniteSolution egalitarian() {
        double[] ones = new double[utilities.length];
        Arrays.fill(ones, 1);
        double largest = IntStream.range(0, utilities.length)
                .mapToDouble(party -> ideal[party] - disagreement[party])
                .max()
                .orElse(0);
        return maximise("egalitarian", "smallest gain", smallest(ones), largest);
    }

    /** Every rational agreement with the largest sum of utilities. */
    public FiniteSolution utilitarian() {
        double[] sums = new double[rational.length];
        for (double[] row : utilities) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[rational[i]];
            }
        }
        return maximise(
                "utilitarian", "sum of utilities", sums, Arrays.stream(ideal).sum());
    }

    /**
     * Opposition: the distance between the agreement nearest to complete satisfaction and complete satisfaction itself,
     * the point at which each party has the most that any agreement gives it [Baarslag2013Anac]. 0 where one agreement
     * is best for all; disagreement plays no part.
     */
    public double opposition() {
        double[] best = Arrays.stream(utilities)
                .mapToDouble(row -> Arrays.stream(row).max().orElse(Double.NaN))
                .toArray();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < utilities[0].length; i++) {
            double square = 0;
            for (int party = 0; party < best.length; party++) {
                square += (best[party] - utilities[party][i]) * (best[party] - utilities[party][i]);
            }
            nearest = Math.min(nearest, square);
        }
        return StrictMath.sqrt(nearest);
    }

    private double gain(int party, int agreement) {
        return utilities[party][agreement] - disagreement[party];
    }

    private double[] smallest(double[] units) {
        double[] smallest = new double[rational.length];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        for (int party = 0; party < utilities.length; party++) {
            for (int i = 0; units[party] > 0 && i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], gain(party, rational[i]) / units[party]);
            }
        }
        if (Arrays.stream(units).noneMatch(unit -> unit > 0)) {
            Arrays.fill(smallest, 0);
        }
        return smallest;
    }

    private FiniteSolution maximise(String concept, String objective, double[] values, double largest) {
        double best = values.length == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        for (double value : values) {
            best = Math.max(best, value);
        }
        double tolerance = TOLERANCE * Math.max(Math.abs(best), Math.abs(largest));
        int[] maximal = new int[values.length];
        int count = 0;
        double worst = best;
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= best - tolerance) {
                maximal[count++] = rational[i];
                worst = Math.min(worst, values[i]);
            }
        }
        int[] agreements = Arrays.copyOf(maximal, count);
        Certificate certificate = new Certificate(
                count == 0
                        ? List.of()
                        : List.of(
                                new Condition(
                                        "every party has at least its disagreement value", shortfall(agreements), 0),
                                new Condition(
                                        "no rational agreement has a larger " + objective, best - worst, tolerance)),
                ALL_MAXIMISERS);
        return new FiniteSolution(concept, agreements, best, certificate);
    }

    private double shortfall(int[] agreements) {
        double most = 0;
        for (int party = 0; party < utilities.length; party++) {
            for (int agreement : agreements) {
                most = Math.max(most, -gain(party, agreement));
            }
        }
        return most;
    }
}

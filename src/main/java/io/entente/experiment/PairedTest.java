package io.entente.experiment;

import io.entente.random.RandomStream;
import java.util.Arrays;

/**
 * Whether paired differences could come from nothing: a permutation test that flips the signs of the differences, in all
 * ways where they are few, else at random [Good2005]. Assumes that under the hypothesis a difference is as likely as its
 * opposite, and nothing else.
 */
final class PairedTest {

    private static final int FLIPS = 9999;

    /** Differences whose signs are flipped in all ways, fewer than are drawn for more. */
    private static final int MOST_EXACT = 13;

    /** Signs that one random number has, itself never negative. */
    private static final int DRAWN_AT_ONCE = 31;

    private PairedTest() {}

    /**
     * Two-sided p value, exact up to 13 differences, beyond that at least 1 / 10 000; 1 where all differences are 0. Costs 10 000
     * times the differences.
     */
    static double p(double[] differences, RandomStream random) {
        double[] real = Arrays.stream(differences).filter(d -> d != 0).toArray();
        double extreme = Math.abs(Arrays.stream(real).sum()) * (1 - 1e-12);
        return real.length <= MOST_EXACT ? exact(real, extreme) : sampled(real, extreme, random);
    }

    /** The fewest pairs of which so many comparisons at once could show one beyond chance: each pair halves the smallest p. */
    static int pairsNeeded(int comparisons) {
        int pairs = 1;
        for (double p = comparisons; p >= PairedComparison.SIGNIFICANT; p /= 2) {
            pairs++;
        }
        return pairs;
    }

    private static double exact(double[] real, double extreme) {
        int ways = 1 << real.length;
        int asExtreme = 0;
        for (int signs = 0; signs < ways; signs++) {
            asExtreme += Math.abs(plus(0, real, 0, signs)) >= extreme ? 1 : 0;
        }
        return (double) asExtreme / ways;
    }

    private static double sampled(double[] real, double extreme, RandomStream random) {
        int asExtreme = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            double sum = 0;
            for (int from = 0; from < real.length; from += DRAWN_AT_ONCE) {
                sum = plus(sum, real, from, random.nextInt(Integer.MAX_VALUE));
            }
            asExtreme += Math.abs(sum) >= extreme ? 1 : 0;
        }
        return (1.0 + asExtreme) / (1.0 + FLIPS);
    }

    /** A sum and as many differences from one on as a number has bits, each with the sign that its bit tells. */
    private static double plus(double sum, double[] real, int from, int signs) {
        double more = sum;
        for (int i = from; i < Math.min(real.length, from + DRAWN_AT_ONCE); i++) {
            more += (signs >> (i - from) & 1) == 0 ? real[i] : -real[i];
        }
        return more;
    }

    /** Holm's correction of several p values [Holm1979], in their order. */
    static double[] holm(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] corrected = new double[values.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (values.length - rank) * values[order[rank]]));
            corrected[order[rank]] = largest;
        }
        return corrected;
    }
}

package io.entente.game.bargaining;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the agreements that no other dominates: none gives every party as much and one party more. Differences of
 * rounding count, as they do in NegMAS; whoever prints the frontier may round its points to {@link #TOLERANCE} and leave
 * out doubles.
 *
 * <p>For two parties a search costs n, and m log m for the m that a coarse grid cannot tell to be dominated; for more it
 * costs n log n and n times the size of the frontier.
 */
public final class ParetoFrontier {

    /** Utilities that differ by no more are shown as one. */
    public static final double TOLERANCE = 1e-9;

    private static final int CELLS = 1024;

    private ParetoFrontier() {}

    /**
     * The agreements not dominated by any of those given, ascending.
     *
     * @param agreements indices, ascending
     * @param utilities {@code utilities[party][agreement]}
     */
    public static int[] among(int[] agreements, double[][] utilities) {
        int[] undominated = utilities.length == 2
                ? sweep(coarse(agreements, utilities[0], utilities[1]), utilities[0], utilities[1])
                : scan(agreements, utilities);
        Arrays.sort(undominated);
        return undominated;
    }

    /** Leaves out what an agreement in a better cell of the first party beats on both counts. */
    private static int[] coarse(int[] agreements, double[] first, double[] second) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i : agreements) {
            low = Math.min(low, first[i]);
            high = Math.max(high, first[i]);
        }
        double scale = high > low ? (CELLS - 1) / (high - low) : 0;
        double[] best = new double[CELLS + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int i : agreements) {
            int cell = (int) ((first[i] - low) * scale);
            best[cell] = Math.max(best[cell], second[i]);
        }
        for (int cell = CELLS - 1; cell >= 0; cell--) {
            best[cell] = Math.max(best[cell], best[cell + 1]);
        }
        int[] kept = new int[agreements.length];
        int count = 0;
        for (int i : agreements) {
            if (second[i] > best[(int) ((first[i] - low) * scale) + 1]) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Those that none dominates exactly, best for the first party first; equal points are all kept. */
    private static int[] sweep(int[] agreements, double[] first, double[] second) {
        int[] ordered = sorted(agreements, first, second);
        int[] kept = new int[ordered.length];
        int count = 0;
        for (int i : ordered) {
            boolean better = count == 0 || second[i] > second[kept[count - 1]];
            boolean equal = count > 0 && first[i] == first[kept[count - 1]] && second[i] == second[kept[count - 1]];
            if (better || equal) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** For any number of parties: those that none dominates exactly. */
    private static int[] scan(int[] agreements, double[][] utilities) {
        double[] sums = new double[utilities[0].length];
        for (double[] row : utilities) {
            for (int i : agreements) {
                sums[i] += row[i];
            }
        }
        int[] kept = new int[agreements.length];
        int count = 0;
        for (int i : sorted(agreements, sums, utilities[0])) {
            boolean dominated = false;
            for (int k = 0; k < count && !dominated; k++) {
                dominated = dominates(kept[k], i, utilities);
            }
            if (!dominated) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static boolean dominates(int better, int worse, double[][] utilities) {
        boolean more = false;
        for (double[] row : utilities) {
            if (row[better] < row[worse]) {
                return false;
            }
            more |= row[better] > row[worse];
        }
        return more;
    }

    /** By the first number, largest first, then by the second, largest first, then by index. */
    private static int[] sorted(int[] agreements, double[] first, double[] second) {
        return IntStream.of(agreements)
                .boxed()
                .sorted((a, b) -> {
                    int byFirst = Double.compare(first[b], first[a]);
                    return byFirst != 0 ? byFirst : Double.compare(second[b], second[a]);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

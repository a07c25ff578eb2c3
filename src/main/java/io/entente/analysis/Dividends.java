package io.entente.analysis;

import java.util.List;

/**
 * Myerson's value by Harsanyi's dividends [Harsanyi1963]: what a connected coalition adds over all its parts, shared
 * equally among its members. Another way to the same numbers as the solver's mean of marginal contributions.
 */
final class Dividends {

    private Dividends() {}

    /**
     * Myerson values of a table of 2^n coalition values.
     *
     * @param links the two players of each link
     */
    static double[] myerson(double[] values, List<List<Integer>> links) {
        int players = Integer.numberOfTrailingZeros(values.length);
        double[] dividends = new double[values.length];
        for (int coalition = 1; coalition < values.length; coalition++) {
            int part = connectedPart(coalition, links);
            dividends[coalition] = values[part] + (part == coalition ? 0 : dividends[coalition & ~part]);
        }
        double[] shares = new double[players];
        for (int player = 0; player < players; player++) {
            for (int coalition = 0; coalition < values.length; coalition++) {
                if ((coalition >> player & 1) == 1) {
                    dividends[coalition] -= dividends[coalition & ~(1 << player)];
                }
            }
        }
        for (int coalition = 1; coalition < values.length; coalition++) {
            for (int player = 0; player < players; player++) {
                shares[player] += (coalition >> player & 1) * dividends[coalition] / Integer.bitCount(coalition);
            }
        }
        return shares;
    }

    private static int connectedPart(int coalition, List<List<Integer>> links) {
        int reached = Integer.lowestOneBit(coalition);
        int before = 0;
        while (reached != before) {
            before = reached;
            for (List<Integer> link : links) {
                int both = 1 << link.get(0) | 1 << link.get(1);
                reached |= (both & coalition) == both && (both & reached) != 0 ? both : 0;
            }
        }
        return reached;
    }
}

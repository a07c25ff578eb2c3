package io.entente.preference;

import java.util.Arrays;

/**
 * The outcomes of a talk as one party ranks them: best first, ties by outcome id. Immutable.
 *
 * <p>Building costs n log n. A utility or a rank costs the same however many outcomes there are, if their ids lie close
 * together, log n otherwise; finding an outcome for a target costs log n.
 */
public final class RankedOutcomes {

    private static final int ROOM_PER_ID = 4;

    private final int[] ranked;
    private final double[] utilities;

    /** By rank: the rank of the first outcome that is worth as much. */
    private final int[] firstEqual;

    private final Index index;

    private RankedOutcomes(int[] ranked, double[] utilities, Index index) {
        this.ranked = ranked;
        this.utilities = utilities;
        this.firstEqual = new int[ranked.length];
        for (int rank = 1; rank < ranked.length; rank++) {
            firstEqual[rank] = utilities[rank] == utilities[rank - 1] ? firstEqual[rank - 1] : rank;
        }
        this.index = index;
    }

    /** Finds the rank of an id, −1 where there is none. */
    private interface Index {

        int rank(int id);

        /** The index of ids in ascending order, each with its rank. */
        static Index of(int[] ids, int[] ranks) {
            int highest = ids.length == 0 ? 0 : ids[ids.length - 1];
            return highest < (long) ROOM_PER_ID * ids.length ? Table.of(ids, ranks) : new Sorted(ids, ranks);
        }
    }

    /** A rank for each possible id. */
    private static final class Table implements Index {

        private final int[] rankOfId;

        private Table(int... rankOfId) {
            this.rankOfId = rankOfId;
        }

        static Table of(int[] ids, int[] ranks) {
            int[] rankOfId = new int[ids[ids.length - 1] + 1];
            Arrays.fill(rankOfId, -1);
            for (int i = 0; i < ids.length; i++) {
                rankOfId[ids[i]] = ranks[i];
            }
            return new Table(rankOfId);
        }

        @Override
        public int rank(int id) {
            return id >= 0 && id < rankOfId.length ? rankOfId[id] : -1;
        }
    }

    /** Ids far apart, in order, each with its rank. */
    private static final class Sorted implements Index {

        private final int[] ids;
        private final int[] ranks;

        Sorted(int[] ids, int[] ranks) {
            this.ids = ids;
            this.ranks = ranks;
        }

        @Override
        public int rank(int id) {
            int position = Arrays.binarySearch(ids, id);
            return position < 0 ? -1 : ranks[position];
        }
    }

    /**
     * Ranks outcomes.
     *
     * @param ids outcome ids, each once, none negative, at least one
     * @param utilityOfIds utility of each, in the same order
     */
    public static RankedOutcomes of(int[] ids, double[] utilityOfIds) {
        int n = ids.length;
        int[] places = RadixSort.order(Arrays.stream(ids).asLongStream().toArray());
        int[] ascending = new int[n];
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            ascending[i] = ids[places[i]];
            keys[i] = bestFirst(utilityOfIds[places[i]]);
        }
        int[] byRank = RadixSort.order(keys);
        int[] ranks = new int[n];
        int[] ranked = new int[n];
        double[] utilities = new double[n];
        for (int rank = 0; rank < n; rank++) {
            int at = byRank[rank];
            ranks[at] = rank;
            ranked[rank] = ascending[at];
            utilities[rank] = utilityOfIds[places[at]];
        }
        return new RankedOutcomes(ranked, utilities, Index.of(ascending, ranks));
    }

    /** A number that is the smaller, taken without sign, the higher a utility ranks: the order of {@link Double#compare}. */
    private static long bestFirst(double utility) {
        long bits = Double.doubleToLongBits(utility);
        return bits < 0 ? bits : ~bits & Long.MAX_VALUE;
    }

    /** Number of outcomes. */
    public int size() {
        return ranked.length;
    }

    /** Outcome id at a rank; rank 0 is the best. */
    public int outcome(int rank) {
        return ranked[rank];
    }

    /** Utility at a rank. */
    public double utilityAtRank(int rank) {
        return utilities[rank];
    }

    /** Utility of the best outcome. */
    public double best() {
        return utilities[0];
    }

    /** Utility of the worst outcome. */
    public double worst() {
        return utilities[utilities.length - 1];
    }

    /** Utility of an outcome; refuses an id that is not among the outcomes. */
    public double utility(int outcome) {
        return utilities[rank(outcome)];
    }

    /** Rank of an outcome; refuses an id that is not among the outcomes. */
    public int rank(int outcome) {
        int rank = index.rank(outcome);
        if (rank < 0) {
            throw new IllegalArgumentException("The outcome (" + outcome + ") must be one of the talk's "
                    + ranked.length + ".\nMaybe it comes from another talk.");
        }
        return rank;
    }

    /** The lowest outcome worth at least the target, of equals the one with the lowest id; the best where none is. */
    public int lowestAtLeast(double target) {
        return firstOfEqual(Math.max(0, countAtLeast(target) - 1));
    }

    /** How many outcomes are worth more than the utility. */
    public int countAbove(double utility) {
        return countAtLeast(Math.nextUp(utility));
    }

    /** How many outcomes are worth at least the target. */
    public int countAtLeast(double target) {
        int low = 0;
        int high = utilities.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (utilities[middle] >= target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The outcome whose utility is nearest to the target; of two equally near the better one. */
    public int nearest(double target) {
        int above = countAtLeast(target) - 1;
        int below = above + 1;
        if (above < 0) {
            return firstOfEqual(0);
        }
        if (below >= utilities.length) {
            return firstOfEqual(above);
        }
        boolean takeAbove = utilities[above] - target <= target - utilities[below];
        return firstOfEqual(takeAbove ? above : below);
    }

    private int firstOfEqual(int rank) {
        return ranked[firstEqual[rank]];
    }
}

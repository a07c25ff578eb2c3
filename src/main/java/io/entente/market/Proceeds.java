package io.entente.market;

/**
 * What a path of sales comes to for those who share in it: sums at the common rate, which add up over paths. Immutable; arrays are
 * not to be changed.
 */
final class Proceeds {

    private final double[] upTo;
    private final double all;
    private final double first;
    private final double lastYear;

    private Proceeds(double[] upTo, double all, double first, double lastYear) {
        this.upTo = upTo;
        this.all = all;
        this.first = first;
        this.lastYear = lastYear;
    }

    /**
     * The sums of a path.
     *
     * @param path sales by quarter, USD bn
     * @param discount at the common rate, by quarter
     */
    static Proceeds of(double[] path, double... discount) {
        double[] upTo = new double[Math.min(path.length, LabOutlook.LIQUIDITY_QUARTERS)];
        double sum = 0;
        for (int t = 0; t < path.length; t++) {
            sum += discount[t] * path[t];
            if (t < upTo.length) {
                upTo[t] = sum;
            }
        }
        return new Proceeds(upTo, sum, path[0], lastYear(path));
    }

    /** Parts of these and of others, together. */
    Proceeds mixed(double part, double partOfOthers, Proceeds others) {
        double[] both = new double[upTo.length];
        for (int t = 0; t < both.length; t++) {
            both[t] = part * upTo[t] + partOfOthers * others.upTo[t];
        }
        return new Proceeds(
                both,
                part * all + partOfOthers * others.all,
                part * first + partOfOthers * others.first,
                part * lastYear + partOfOthers * others.lastYear);
    }

    /** Sales of the last four quarters of the horizon, USD bn. */
    static double lastYear(double... path) {
        double sum = 0;
        for (int t = Math.max(0, path.length - LabOutlook.LAST_QUARTERS); t < path.length; t++) {
            sum += path[t];
        }
        return sum;
    }

    /** Present value up to each of the quarters over which cash is followed, and in it, USD bn. */
    double[] upTo() {
        return upTo;
    }

    /** Present value of all, USD bn. */
    double all() {
        return all;
    }

    /** Sales of the first quarter, USD bn. */
    double first() {
        return first;
    }

    /** Sales of the last four quarters of the horizon, USD bn. */
    double lastYear() {
        return lastYear;
    }
}

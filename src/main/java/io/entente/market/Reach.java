package io.entente.market;

import io.entente.market.Book.Entry;

/**
 * What clouds sell of a lab's model over the horizon, and what they pay it for that: follows from who sells it under which
 * terms, not from what the lab buys or owes. Immutable; arrays are not to be changed.
 */
final class Reach {

    private final double[] paidUpTo;
    private double paid;
    private double firstGross;
    private double lastYearGross;

    private Reach(int quarters) {
        paidUpTo = new double[quarters];
    }

    /** The reach of a lab under a structure. Costs its contracts times the quarters over which cash is followed. */
    static Reach of(Structure structure, int lab) {
        Paths paths = structure.paths();
        Reach reach = new Reach(Math.min(paths.length(), LabOutlook.LIQUIDITY_QUARTERS));
        for (Entry entry : structure.book().ofLab(lab)) {
            if (structure.isLimited(entry)) {
                reach.add(Proceeds.of(structure.modelRevenue(entry), paths.commonDiscount()), 1, entry.labShare());
            } else {
                Sales sales = structure.sales();
                reach.add(
                        sales.proceeds(entry.hyperscaler()),
                        sales.modelPart(entry.hyperscaler(), lab),
                        entry.labShare());
            }
        }
        return reach;
    }

    /** Adds a part of some sales, of which the lab gets its share. */
    private void add(Proceeds sales, double part, double labShare) {
        if (part == 0) {
            return;
        }
        for (int t = 0; t < paidUpTo.length; t++) {
            paidUpTo[t] += labShare * part * sales.upTo()[t];
        }
        paid += labShare * part * sales.all();
        firstGross += part * sales.first();
        lastYearGross += part * sales.lastYear();
    }

    /**
     * Present value, at the common rate, of what clouds pay the lab up to each of the quarters over which cash is followed, and
     * in it, USD bn.
     */
    double[] paidUpTo() {
        return paidUpTo;
    }

    /** The same over the whole horizon. */
    double paid() {
        return paid;
    }

    /** Revenue of the lab's model on all clouds in the first quarter, USD bn. */
    double firstGross() {
        return firstGross;
    }

    /** Its revenue on all clouds in the last four quarters of the horizon, USD bn. */
    double lastYearGross() {
        return lastYearGross;
    }
}

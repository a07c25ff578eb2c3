package io.entente.market;

import io.entente.market.Book.Entry;

/**
 * What clouds sell of a lab's model over the horizon, and what they pay it for that: follows from who sells it under which
 * terms, not from what the lab buys or owes. Immutable; arrays are not to be changed.
 */
final class Reach {

    private final double[] gross;
    private final double[] paidUpTo;

    private Reach(int quarters) {
        gross = new double[quarters];
        paidUpTo = new double[quarters];
    }

    /** The reach of a lab under a structure. Costs its contracts times the quarters. */
    static Reach of(Structure structure, int lab) {
        Entry[] contracts = structure.book().ofLab(lab);
        double[][] sold = structure.modelRevenues(contracts);
        double[] discount = structure.paths().commonDiscount();
        Reach reach = new Reach(discount.length);
        double paid = 0;
        for (int t = 0; t < discount.length; t++) {
            double all = 0;
            for (int i = 0; i < contracts.length; i++) {
                double revenue = sold[i][t];
                all += revenue;
                paid += discount[t] * contracts[i].labShare() * revenue;
            }
            reach.gross[t] = all;
            reach.paidUpTo[t] = paid;
        }
        return reach;
    }

    /** Revenue of the lab's model on all clouds, by quarter, USD bn. */
    double[] gross() {
        return gross;
    }

    /** Present value, at the common rate, of what clouds pay the lab up to each quarter and in it, USD bn. */
    double[] paidUpTo() {
        return paidUpTo;
    }
}

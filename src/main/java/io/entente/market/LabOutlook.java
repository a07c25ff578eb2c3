package io.entente.market;

/**
 * What lies before a lab under an alliance structure: demand, the compute that binds it, costs and cash. Present
 * values of its own earnings use its own rate, those of payments between two parties the common one. Rolling it
 * forward costs some microseconds for the whole horizon.
 */
final class LabOutlook {

    /** Quarters over which a shortage of cash is looked for. */
    static final int LIQUIDITY_QUARTERS = 8;

    /** Quarters at the end of the horizon that stand for the years after it. */
    static final int LAST_QUARTERS = 4;

    private static final double[] NO_PAYMENTS = new double[LIQUIDITY_QUARTERS];

    private final LabServices.Service service;
    private final Reach reach;
    private final double[] royaltiesUpTo;
    private final double[] balances;
    private final double firstBurn;
    private final double lastYear;

    /** The outlook of a lab under a structure. */
    LabOutlook(Structure structure, int lab) {
        this(structure, lab, Served.of(structure, lab, structure.book().ofLab(lab)), Reach.of(structure, lab));
    }

    /** The outlook of a lab under a structure that leaves its cash and what it was promised as they are. */
    LabOutlook(Structure structure, int lab, Served served, Reach reach) {
        this.service = served.service();
        this.reach = reach;
        this.royaltiesUpTo = served.royaltiesUpTo();
        this.balances = new double[Math.min(structure.paths().length(), LIQUIDITY_QUARTERS)];
        this.firstBurn = follow(structure, lab);
        this.lastYear = lastYear(structure.industry().settings().terminalDistributionShare());
    }

    /** Follows the lab's cash as far as a shortage is looked for, and returns what is burnt in the first quarter. */
    private double follow(Structure structure, int lab) {
        double[] discount = structure.paths().commonDiscount();
        double[] via = reach.paidUpTo();
        double[] bills = service.billsUpTo();
        double[] earned = service.earned();
        double balance = structure.state().labs().get(lab).cashUsdBn();
        double burn = 0;
        double paidBefore = 0;
        for (int t = 0; t < balances.length; t++) {
            double paidSoFar = via[t] - bills[t] - royaltiesUpTo[t];
            double paid = (paidSoFar - paidBefore) / discount[t];
            paidBefore = paidSoFar;
            burn = t == 0 ? -earned[t] - paid : burn;
            balance += earned[t] + paid;
            balance += structure.promises().netOfLab(lab, t);
            balances[t] = balance;
        }
        return burn;
    }

    private double lastYear(double standardShare) {
        return Proceeds.lastYear(service.revenue()) + standardShare * reach.lastYearGross();
    }

    private static double last(double... sums) {
        return sums[sums.length - 1];
    }

    /** Present value of revenue less opex, spot and contracted compute and royalties, USD bn. */
    double ownEarnings() {
        return service.earnings() - last(service.billsUpTo()) - last(royaltiesUpTo);
    }

    /** Present value of what the lab receives for its model on clouds, USD bn. */
    double viaClouds() {
        return reach.paid();
    }

    /** Own and direct revenue by quarter, USD bn. Not to be changed. */
    double[] revenue() {
        return service.revenue();
    }

    /** Gross revenue of its model on clouds in the first quarter, USD bn. */
    double firstGrossVia() {
        return reach.firstGross();
    }

    /** Cash burnt in the first quarter, promised payments aside, USD bn; negative for a surplus. */
    double firstBurn() {
        return firstBurn;
    }

    /** Lowest cash at the end of one of the next eight quarters, USD bn. */
    double lowestCash() {
        return lowestCash(NO_PAYMENTS);
    }

    /** The same after further payments, given as their sum up to each quarter. */
    double lowestCash(double[] received) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int t = 0; t < balances.length; t++) {
            double after = balances[t] + received[t];
            lowest = after < lowest ? after : lowest;
        }
        return lowest;
    }

    /** Yearly revenue at the end of the horizon, with a standard part of what clouds sell. */
    double terminalRevenue() {
        return 4 * lastYear / Math.min(LAST_QUARTERS, revenue().length);
    }

    /** 1 − Σ w² over present values of payments for compute, spot included; 0 without payments. */
    double diversification() {
        return service.diversification();
    }
}

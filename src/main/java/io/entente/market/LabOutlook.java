package io.entente.market;

import io.entente.market.Book.Entry;

/**
 * What lies before a lab under an alliance structure: demand, the compute that binds it, costs and cash. Present
 * values of its own earnings use its own rate, those of payments between two parties the common one. Rolling it
 * forward costs some microseconds for the whole horizon.
 */
final class LabOutlook {

    /** Quarters over which a shortage of cash is looked for. */
    static final int LIQUIDITY_QUARTERS = 8;

    /** Quarters at the end of the horizon that stand for the years after it. */
    private static final int LAST_QUARTERS = 4;

    private static final double[] NO_PAYMENTS = new double[LIQUIDITY_QUARTERS];

    private final Structure structure;
    private final LabServices.Service service;
    private final double standardShare;
    private final double[] balances;
    private double firstBurn;
    private double firstGrossVia;
    private double lastYear;
    private double via;
    private double royalties;

    LabOutlook(Structure structure, int lab) {
        this.structure = structure;
        LabState state = structure.state().labs().get(lab);
        Entry[] contracts = structure.book().ofLab(lab);
        this.service = structure.paths().services(lab).of(state, structure.sales(), contracts);
        int horizon = structure.paths().length();
        this.standardShare = structure.industry().settings().terminalDistributionShare();
        this.balances = new double[Math.min(horizon, LIQUIDITY_QUARTERS)];
        meet(contracts, lab, state.cashUsdBn());
    }

    /** Settles payments with the clouds, quarter by quarter, and follows the lab's cash as far as a shortage is looked for. */
    private void meet(Entry[] contracts, int lab, double cash) {
        double[][] sold = structure.modelRevenues(contracts);
        double[] discount = structure.paths().commonDiscount();
        double[] bills = service.billsUpTo();
        int horizon = discount.length;
        double balance = cash;
        double paidBefore = 0;
        for (int t = 0; t < horizon; t++) {
            double gross = sell(contracts, sold, t, discount[t]);
            firstGrossVia = t == 0 ? gross : firstGrossVia;
            lastYear += t >= horizon - LAST_QUARTERS ? service.revenue()[t] + standardShare * gross : 0;
            if (t < balances.length) {
                double paidSoFar = via - bills[t] - royalties;
                double paid = (paidSoFar - paidBefore) / discount[t];
                paidBefore = paidSoFar;
                firstBurn = t == 0 ? -service.earned()[t] - paid : firstBurn;
                balance += service.earned()[t] + paid;
                balance += structure.promises().netOfLab(lab, t);
                balances[t] = balance;
            }
        }
    }

    /**
     * Settles one quarter's sales and royalties and returns the gross revenue via clouds. Sums are kept at hand, not in
     * fields: this loop is what a run spends its time on.
     */
    private double sell(Entry[] contracts, double[][] sold, int quarter, double discount) {
        double served = service.revenue()[quarter];
        double grossSum = 0;
        double viaSum = via;
        double royaltySum = royalties;
        for (int i = 0; i < contracts.length; i++) {
            Entry contract = contracts[i];
            double gross = sold[i][quarter];
            grossSum += gross;
            viaSum += discount * contract.labShare() * gross;
            royaltySum += quarter < contract.royaltyQuarters() ? discount * contract.royalty() * served : 0;
        }
        via = viaSum;
        royalties = royaltySum;
        return grossSum;
    }

    /** Present value of revenue less opex, spot and contracted compute and royalties, USD bn. */
    double ownEarnings() {
        double[] bills = service.billsUpTo();
        return service.earnings() - bills[bills.length - 1] - royalties;
    }

    /** Present value of what the lab receives for its model on clouds, USD bn. */
    double viaClouds() {
        return via;
    }

    /** Own and direct revenue by quarter, USD bn. Not to be changed. */
    double[] revenue() {
        return service.revenue();
    }

    /** Gross revenue of its model on clouds in the first quarter, USD bn. */
    double firstGrossVia() {
        return firstGrossVia;
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

package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.Arrays;

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
    private final double[] paymentsTo;
    private final double[] balances;
    private double firstBurn;
    private double firstGrossVia;
    private double lastYear;
    private double via;
    private double bills;
    private double royalties;

    LabOutlook(Structure structure, int lab) {
        this.structure = structure;
        LabState state = structure.state().labs().get(lab);
        Entry[] contracts = structure.book().ofLab(lab);
        this.service =
                structure.paths().services(lab).of(state, structure.sales(), capacity(structure, lab, contracts));
        int horizon = structure.paths().length();
        this.standardShare = structure.industry().settings().terminalDistributionShare();
        this.paymentsTo = new double[contracts.length];
        this.balances = new double[Math.min(horizon, LIQUIDITY_QUARTERS)];
        meet(contracts, lab, state.cashUsdBn());
    }

    private static double[] capacity(Structure structure, int lab, Entry... contracts) {
        double[] capacity = new double[structure.paths().length()];
        Arrays.fill(
                capacity, structure.industry().labs().get(lab).ownComputeGw().value());
        for (Entry entry : contracts) {
            double[] contracted = entry.paths().capacityGw();
            for (int t = 0; t < capacity.length; t++) {
                capacity[t] += contracted[t];
            }
        }
        return capacity;
    }

    /** Settles payments with the clouds, quarter by quarter, and follows the lab's cash as far as a shortage is looked for. */
    private void meet(Entry[] contracts, int lab, double cash) {
        double[][] sold = structure.modelRevenues(contracts);
        double[] discount = structure.paths().commonDiscount();
        int horizon = discount.length;
        double balance = cash;
        for (int t = 0; t < horizon; t++) {
            double before = via - bills - royalties;
            double gross = meet(contracts, sold, t, discount[t]);
            firstGrossVia = t == 0 ? gross : firstGrossVia;
            lastYear += t >= horizon - LAST_QUARTERS ? service.revenue()[t] + standardShare * gross : 0;
            if (t < balances.length) {
                double paid = (via - bills - royalties - before) / discount[t];
                firstBurn = t == 0 ? -service.earned()[t] - paid : firstBurn;
                balance += service.earned()[t] + paid;
                balance += structure.promises().netOfLab(lab, t);
                balances[t] = balance;
            }
        }
    }

    /**
     * Settles one quarter and returns the gross revenue via clouds. Sums are kept at hand, not in fields: this loop is what
     * a run spends its time on.
     */
    private double meet(Entry[] contracts, double[][] sold, int quarter, double discount) {
        double served = service.revenue()[quarter];
        double grossSum = 0;
        double viaSum = via;
        double billSum = bills;
        double royaltySum = royalties;
        for (int i = 0; i < contracts.length; i++) {
            Entry contract = contracts[i];
            double gross = sold[i][quarter];
            double bill = discount * contract.paths().bill()[quarter];
            grossSum += gross;
            viaSum += discount * contract.labShare() * gross;
            billSum += bill;
            paymentsTo[i] += bill;
            royaltySum += quarter < contract.royaltyQuarters() ? discount * contract.royalty() * served : 0;
        }
        via = viaSum;
        bills = billSum;
        royalties = royaltySum;
        return grossSum;
    }

    /** Present value of revenue less opex, spot and contracted compute and royalties, USD bn. */
    double ownEarnings() {
        return service.earnings() - bills - royalties;
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
        double spot = service.spotPayments();
        double total = spot;
        double squares = spot * spot;
        for (double payment : paymentsTo) {
            total += payment;
            squares += payment * payment;
        }
        return total == 0 ? 0 : 1 - squares / (total * total);
    }
}

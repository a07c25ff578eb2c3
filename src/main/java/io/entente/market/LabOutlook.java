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

    private static final double[] NO_PAYMENTS = new double[LIQUIDITY_QUARTERS];

    private final Structure structure;
    private final LabServices.Service service;
    private final double[] grossVia;
    private final double[] paymentsTo;
    private final double[] balances;
    private double firstBurn;
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
        this.grossVia = new double[horizon];
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
        Link[] links = Link.of(structure, contracts);
        double[] discount = structure.paths().commonDiscount();
        double balance = cash;
        for (int t = 0; t < grossVia.length; t++) {
            double before = via - bills - royalties;
            meet(links, t, discount[t]);
            if (t < balances.length) {
                double paid = (via - bills - royalties - before) / discount[t];
                firstBurn = t == 0 ? -service.earned()[t] - paid : firstBurn;
                balance += service.earned()[t] + paid;
                balance += structure.promises().netOfLab(lab, t);
                balances[t] = balance;
            }
        }
    }

    /** Sums are kept at hand, not in fields: this loop is what a run spends its time on. */
    private void meet(Link[] links, int quarter, double discount) {
        double served = service.revenue()[quarter];
        double grossSum = 0;
        double viaSum = via;
        double billSum = bills;
        double royaltySum = royalties;
        for (int i = 0; i < links.length; i++) {
            Link link = links[i];
            double gross = link.revenue[quarter];
            double bill = discount * link.bill[quarter];
            grossSum += gross;
            viaSum += discount * link.labShare * gross;
            billSum += bill;
            paymentsTo[i] += bill;
            royaltySum += quarter < link.royaltyQuarters ? discount * link.royalty * served : 0;
        }
        grossVia[quarter] = grossSum;
        via = viaSum;
        bills = billSum;
        royalties = royaltySum;
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

    /** Gross revenue of its model on clouds in a quarter, USD bn. */
    double grossVia(int quarter) {
        return grossVia[quarter];
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
        double distributionShare = structure.industry().settings().terminalDistributionShare();
        double[] revenue = revenue();
        int from = Math.max(0, revenue.length - 4);
        double sum = 0;
        for (int t = from; t < revenue.length; t++) {
            sum += revenue[t] + distributionShare * grossVia[t];
        }
        return 4 * sum / (revenue.length - from);
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

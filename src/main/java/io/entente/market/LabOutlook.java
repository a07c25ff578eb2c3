package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.market.Book.Entry;
import java.util.List;
import java.util.function.Function;

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
    private final int lab;
    private final ModelLab type;
    private final List<Entry> contracts;
    private final double[][] capacities;
    private final double[][] billBy;
    private final double[][] grossBy;
    private final double[] revenue;
    private final double[] grossVia;
    private final double[] paymentsTo;
    private double factor;
    private double spot;
    private double balance;
    private double firstBurn;
    private final double[] balances;
    private double spotPayments;
    private double earnings;
    private double via;
    private double bills;
    private double royalties;

    LabOutlook(Structure structure, int lab) {
        this.structure = structure;
        this.lab = lab;
        this.type = structure.industry().labs().get(lab);
        this.contracts = structure.book().ofLab(lab);
        this.capacities = paths(structure::capacityGw);
        this.billBy = paths(structure::bill);
        this.grossBy = paths(structure::modelRevenue);
        int horizon = structure.paths().length();
        this.revenue = new double[horizon];
        this.grossVia = new double[horizon];
        this.paymentsTo = new double[contracts.size()];
        this.balances = new double[Math.min(horizon, LIQUIDITY_QUARTERS)];
        LabState state = structure.state().labs().get(lab);
        this.factor = state.demandFactor();
        this.spot = state.spotGw();
        this.balance = state.cashUsdBn();
        roll();
    }

    private double[][] paths(Function<Entry, double[]> path) {
        double[][] paths = new double[contracts.size()][];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = path.apply(contracts.get(i));
        }
        return paths;
    }

    private void roll() {
        double ownDiscount = 1;
        double commonDiscount = 1;
        for (int t = 0; t < revenue.length; t++) {
            double before = via - bills - royalties;
            double earned = serve(t, commonDiscount);
            earnings += ownDiscount * earned;
            meet(t, commonDiscount);
            double paid = (via - bills - royalties - before) / commonDiscount;
            firstBurn = t == 0 ? -earned - paid : firstBurn;
            balance += earned + paid;
            if (t < balances.length) {
                balance += structure.promises().netOfLab(lab, t);
                balances[t] = balance;
            }
            ownDiscount /= 1 + type.discountRatePerQuarter().value();
            commonDiscount /= 1 + structure.industry().settings().paymentDiscountRatePerQuarter();
        }
    }

    /** Serves a quarter's demand with what capacity there is; returns revenue less opex and spot. */
    private double serve(int quarter, double commonDiscount) {
        MarketSettings settings = structure.industry().settings();
        Paths paths = structure.paths();
        double contracted = type.ownComputeGw().value();
        for (double[] capacity : capacities) {
            contracted += capacity[quarter];
        }
        double demand = factor * structure.ownDemand(lab, quarter);
        double perGw = paths.servedPerGw(quarter);
        spot = Serving.spot(spot, demand / perGw, contracted, settings);
        revenue[quarter] = Serving.served(demand, perGw * (contracted + spot));
        factor *= demand == 0 ? 1 : 1 - settings.lostDemand() * (1 - revenue[quarter] / demand);
        double spotBill = spot * paths.spotPrice();
        spotPayments += commonDiscount * spotBill;
        return revenue[quarter] - type.opexUsdBnPerQuarter().value() * paths.opexGrowth(quarter) - spotBill;
    }

    /** Settles a quarter's payments with the clouds. */
    private void meet(int quarter, double discount) {
        for (int i = 0; i < contracts.size(); i++) {
            Entry entry = contracts.get(i);
            double gross = grossBy[i][quarter];
            double bill = billBy[i][quarter];
            grossVia[quarter] += gross;
            via += discount * entry.contract().terms().distribution().labShare() * gross;
            bills += discount * bill;
            paymentsTo[i] += discount * bill;
            if (structure.paths().royaltyOwed(entry, quarter)) {
                royalties += discount * entry.contract().terms().royalty().share() * revenue[quarter];
            }
        }
    }

    /** Present value of revenue less opex, spot and contracted compute and royalties, USD bn. */
    double ownEarnings() {
        return earnings - bills - royalties;
    }

    /** Present value of what the lab receives for its model on clouds, USD bn. */
    double viaClouds() {
        return via;
    }

    /** Own and direct revenue of a quarter, USD bn. */
    double revenue(int quarter) {
        return revenue[quarter];
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
            lowest = Math.min(lowest, balances[t] + received[t]);
        }
        return lowest;
    }

    /** Yearly revenue at the end of the horizon, with a standard part of what clouds sell. */
    double terminalRevenue() {
        double distributionShare = structure.industry().settings().terminalDistributionShare();
        int from = Math.max(0, revenue.length - 4);
        double sum = 0;
        for (int t = from; t < revenue.length; t++) {
            sum += revenue[t] + distributionShare * grossVia[t];
        }
        return 4 * sum / (revenue.length - from);
    }

    /** 1 − Σ w² over present values of payments for compute, spot included; 0 without payments. */
    double diversification() {
        double total = spotPayments;
        double squares = spotPayments * spotPayments;
        for (double payment : paymentsTo) {
            total += payment;
            squares += payment * payment;
        }
        return total == 0 ? 0 : 1 - squares / (total * total);
    }
}

package io.entente.market;

import io.entente.id.ActorId;
import java.util.List;

/** Promised payments, added up once for all questions about them. Immutable. */
final class Promises {

    /** Quarters that count towards a year's outlay: this one and the next three. */
    private static final int YEAR = 4;

    private final List<Tranche> tranches;
    private final double[] hyperscalerValue;
    private final double[] hyperscalerYear;
    private final double[] labValue;
    private final double[][] labNet;

    Promises(Paths paths, MarketState state) {
        Industry industry = paths.industry();
        tranches = state.tranches();
        hyperscalerValue = new double[industry.hyperscalers().size()];
        hyperscalerYear = new double[hyperscalerValue.length];
        labValue = new double[industry.labs().size()];
        labNet = new double[labValue.length][LabOutlook.LIQUIDITY_QUARTERS];
        for (Tranche tranche : tranches) {
            int quarters = tranche.period() - state.period();
            if (quarters >= 0) {
                add(industry, tranche, quarters, paths.paymentDiscount(quarters));
            }
        }
    }

    private void add(Industry industry, Tranche tranche, int quarters, double discount) {
        int payer = industry.hyperscaler(tranche.payer());
        if (payer >= 0 && quarters < YEAR) {
            hyperscalerYear[payer] += tranche.usdBn();
        }
        book(industry, tranche.payee(), quarters, tranche.usdBn(), discount);
        book(industry, tranche.payer(), quarters, -tranche.usdBn(), discount);
    }

    private void book(Industry industry, ActorId actor, int quarters, double usdBn, double discount) {
        int hyperscaler = industry.hyperscaler(actor);
        int lab = industry.lab(actor);
        if (hyperscaler >= 0) {
            hyperscalerValue[hyperscaler] += usdBn * discount;
        } else if (lab >= 0) {
            labValue[lab] += usdBn * discount;
            if (quarters < LabOutlook.LIQUIDITY_QUARTERS) {
                labNet[lab][quarters] += usdBn;
            }
        }
    }

    /** Whether these are the promises of a state. */
    boolean areOf(MarketState state) {
        return tranches == state.tranches();
    }

    /** Present value of what a hyperscaler will receive less what it will pay, USD bn. */
    double valueToHyperscaler(int hyperscaler) {
        return hyperscalerValue[hyperscaler];
    }

    /** What a hyperscaler has promised to pay within a year, USD bn. */
    double dueWithinYear(int hyperscaler) {
        return hyperscalerYear[hyperscaler];
    }

    /** Present value of what a lab will receive less what it will pay, USD bn. */
    double valueToLab(int lab) {
        return labValue[lab];
    }

    /** What a lab receives less what it pays in one of the next eight quarters, USD bn. */
    double netOfLab(int lab, int quarter) {
        return labNet[lab][quarter];
    }
}

package io.entente.deal;

import java.util.ArrayList;
import java.util.List;

/** Turns a commitment in money into capacity per quarter. */
public final class Ramp {

    /** Quarters of linear growth before the full capacity stands. */
    public static final int QUARTERS = 4;

    private Ramp() {}

    /**
     * Capacity in GW for each quarter of the term: linear over the first four quarters from what is there, flat after,
     * such that the whole costs the commitment; never below zero.
     */
    public static List<Double> of(ComputePurchase compute, double pricePerGwYearUsdBn, double presentGw) {
        List<Double> path = new ArrayList<>();
        for (double gw : path(compute, pricePerGwYearUsdBn, presentGw)) {
            path.add(gw);
        }
        return path;
    }

    /** The same path, for arithmetic. */
    public static double[] path(ComputePurchase compute, double pricePerGwYearUsdBn, double presentGw) {
        int term = compute.termQuarters();
        double gwQuarters = pricePerGwYearUsdBn == 0 ? 0 : compute.commitmentUsdBn() * 4 / pricePerGwYearUsdBn;
        double atFull = 0;
        double atPresent = 0;
        for (int i = 0; i < term; i++) {
            atFull += height(i);
            atPresent += 1 - height(i);
        }
        double present = Math.min(presentGw, gwQuarters / (atFull + atPresent));
        double full = (gwQuarters - present * atPresent) / atFull;
        double[] path = new double[term];
        for (int i = 0; i < term; i++) {
            path[i] = present + (full - present) * height(i);
        }
        return path;
    }

    private static double height(int quarter) {
        return Math.min(1, (quarter + 1) / (double) QUARTERS);
    }
}

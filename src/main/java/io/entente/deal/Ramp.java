package io.entente.deal;

import java.util.ArrayList;
import java.util.List;

/** Turns a commitment in money into capacity per quarter. */
public final class Ramp {

    /** Quarters of linear growth before the full capacity stands. */
    public static final int QUARTERS = 4;

    private Ramp() {}

    /**
     * Capacity in GW for each quarter of the term: linear over the first four quarters, flat after, scaled so that
     * the total costs the commitment.
     */
    public static List<Double> of(ComputePurchase compute, double pricePerGwYearUsdBn) {
        int term = compute.termQuarters();
        double units = 0;
        for (int i = 0; i < term; i++) {
            units += height(i);
        }
        double fullGw = compute.commitmentUsdBn() == 0
                ? 0
                : compute.commitmentUsdBn() / (units * pricePerGwYearUsdBn / 4);
        List<Double> path = new ArrayList<>(term);
        for (int i = 0; i < term; i++) {
            path.add(fullGw * height(i));
        }
        return path;
    }

    private static double height(int quarter) {
        return Math.min(1, (quarter + 1) / (double) QUARTERS);
    }
}

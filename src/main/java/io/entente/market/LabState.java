package io.entente.market;

import io.entente.id.ActorId;

/**
 * Where a lab stands at the start of a period.
 *
 * @param id who
 * @param cashUsdBn cash, negative for drawn credit
 * @param spotGw spot capacity rented last quarter
 * @param demandFactor demand over the path of the profile: lost demand, innovations and shocks
 * @param directShare last quarter's share of its own API in the potential market: the inertia
 * @param burnUsdBn cash burnt last quarter, negative for a surplus
 * @param revenueUsdBn own and direct revenue of the last quarter
 */
public record LabState(
        ActorId id,
        double cashUsdBn,
        double spotGw,
        double demandFactor,
        double directShare,
        double burnUsdBn,
        double revenueUsdBn) {

    /** Quarters until the cash is gone at last quarter's burn; infinite without burn, 0 without cash. */
    public double runwayQuarters() {
        return burnUsdBn <= 0 ? Double.POSITIVE_INFINITY : Math.max(0, cashUsdBn / burnUsdBn);
    }

    /** The same with other cash. */
    public LabState withCash(double usdBn) {
        return new LabState(id, usdBn, spotGw, demandFactor, directShare, burnUsdBn, revenueUsdBn);
    }

    /** The same with another share of its own API. */
    public LabState withDirectShare(double share) {
        return new LabState(id, cashUsdBn, spotGw, demandFactor, share, burnUsdBn, revenueUsdBn);
    }

    /** The same after a quarter in which it burnt and took in so much. */
    public LabState withQuarter(double burntUsdBn, double takenInUsdBn) {
        return new LabState(id, cashUsdBn, spotGw, demandFactor, directShare, burntUsdBn, takenInUsdBn);
    }

    /** The same with other demand. */
    public LabState withDemandFactor(double factor) {
        return new LabState(id, cashUsdBn, spotGw, factor, directShare, burnUsdBn, revenueUsdBn);
    }

    /** The same with other spot capacity. */
    public LabState withSpot(double gw) {
        return new LabState(id, cashUsdBn, gw, demandFactor, directShare, burnUsdBn, revenueUsdBn);
    }
}

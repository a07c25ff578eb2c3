package io.entente.market;

import io.entente.id.ActorId;
import java.util.List;

/**
 * Where a hyperscaler stands at the start of a period.
 *
 * @param id who
 * @param cashUsdBn cash
 * @param capacityGw AI capacity
 * @param segmentShares last quarter's share of each market segment: the inertia
 * @param recentOutlayUsdBn deals' payments in each of the last three quarters, newest first: the cost of money
 * @param compliant jurisdictions where a remedy made it serve all residency-bound demand
 * @param unitCostFactor unit cost over the profile's: shocks
 */
public record HyperscalerState(
        ActorId id,
        double cashUsdBn,
        double capacityGw,
        List<Double> segmentShares,
        List<Double> recentOutlayUsdBn,
        List<String> compliant,
        double unitCostFactor) {

    public HyperscalerState {
        segmentShares = List.copyOf(segmentShares);
        recentOutlayUsdBn = List.copyOf(recentOutlayUsdBn);
        compliant = List.copyOf(compliant);
    }

    /** The same with other cash. */
    public HyperscalerState withCash(double usdBn) {
        return new HyperscalerState(
                id, usdBn, capacityGw, segmentShares, recentOutlayUsdBn, compliant, unitCostFactor);
    }
}

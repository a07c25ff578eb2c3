package io.entente.market;

import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a hyperscaler stands at the start of a period.
 *
 * @param id who
 * @param cashUsdBn cash
 * @param capacityGw AI capacity
 * @param segmentShares last quarter's share of each market segment: the inertia
 * @param recentOutlayUsdBn what deals cost it in this quarter so far and in the last three, newest first: the cost of money
 * @param compliant jurisdictions where a remedy made it serve all residency-bound demand
 * @param unitCostFactor unit cost over the profile's: shocks
 * @param inertiaFactor inertia over the settings': portability remedies
 */
public record HyperscalerState(
        ActorId id,
        double cashUsdBn,
        double capacityGw,
        List<Double> segmentShares,
        List<Double> recentOutlayUsdBn,
        List<String> compliant,
        double unitCostFactor,
        double inertiaFactor) {

    public HyperscalerState {
        segmentShares = List.copyOf(segmentShares);
        recentOutlayUsdBn = List.copyOf(recentOutlayUsdBn);
        compliant = List.copyOf(compliant);
    }

    /** The same after paying for a deal, in cash, out of this quarter; negative amounts are received. */
    public HyperscalerState paying(double usdBn) {
        return counting(usdBn).withCash(cashUsdBn - usdBn);
    }

    /** The same after counting a payment for a deal in this quarter's outlay; cash moves elsewhere. */
    public HyperscalerState counting(double usdBn) {
        List<Double> outlays = new ArrayList<>(recentOutlayUsdBn);
        outlays.set(0, outlays.get(0) + usdBn);
        return new HyperscalerState(
                id, cashUsdBn, capacityGw, segmentShares, outlays, compliant, unitCostFactor, inertiaFactor);
    }

    /** The same with other cash. */
    public HyperscalerState withCash(double usdBn) {
        return new HyperscalerState(
                id, usdBn, capacityGw, segmentShares, recentOutlayUsdBn, compliant, unitCostFactor, inertiaFactor);
    }

    /** The same with other capacity. */
    public HyperscalerState withCapacity(double gw) {
        return new HyperscalerState(
                id, cashUsdBn, gw, segmentShares, recentOutlayUsdBn, compliant, unitCostFactor, inertiaFactor);
    }

    /** The same at other unit costs. */
    public HyperscalerState withUnitCostFactor(double factor) {
        return new HyperscalerState(
                id, cashUsdBn, capacityGw, segmentShares, recentOutlayUsdBn, compliant, factor, inertiaFactor);
    }

    /** The same with other market shares. */
    public HyperscalerState withShares(List<Double> bySegment) {
        return new HyperscalerState(
                id, cashUsdBn, capacityGw, bySegment, recentOutlayUsdBn, compliant, unitCostFactor, inertiaFactor);
    }

    /** The same after serving a jurisdiction's residency-bound demand locally. */
    public HyperscalerState compliantIn(String jurisdiction) {
        if (compliant.contains(jurisdiction)) {
            return this;
        }
        List<String> more = new ArrayList<>(compliant);
        more.add(jurisdiction);
        return new HyperscalerState(
                id, cashUsdBn, capacityGw, segmentShares, recentOutlayUsdBn, more, unitCostFactor, inertiaFactor);
    }

    /** The same after its customers' inertia was multiplied. */
    public HyperscalerState withInertiaFactor(double factor) {
        return new HyperscalerState(
                id, cashUsdBn, capacityGw, segmentShares, recentOutlayUsdBn, compliant, unitCostFactor, factor);
    }
}

package io.entente.actor;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import io.entente.quantity.Figure;

/**
 * A lab that trains and sells models, buys compute and takes investment.
 *
 * @param id file name of the profile
 * @param name as a person reads it
 * @param home jurisdiction of its seat
 * @param cashUsdBn cash at the start
 * @param valuationUsdBn last valuation: target of the terminal multiple
 * @param consumerRevenueUsdBnPerYear own revenue outside enterprise models at the start
 * @param enterpriseShare observed share of enterprise model spend, in [0, 1]; used where quality is inverted
 * @param directShare part of its enterprise revenue that it sells itself, in [0, 1]
 * @param quality given model quality in utils; used where the market's calibration is {@code given}
 * @param directQuality given quality of the lab's own API in utils; used where the calibration is {@code given}
 * @param demandMultipleFiveYears demand in five years over demand now
 * @param ownComputeGw its own capacity
 * @param opexUsdBnPerQuarter cost without compute
 * @param discountRatePerQuarter for its own earnings
 * @param diversificationWeightUsdBn ζ of model.md §4
 * @param users monthly users in billions: the data lens
 */
public record ModelLab(
        ActorId id,
        String name,
        String home,
        Figure cashUsdBn,
        Figure valuationUsdBn,
        Figure consumerRevenueUsdBnPerYear,
        Figure enterpriseShare,
        Figure directShare,
        Figure quality,
        Figure directQuality,
        Figure demandMultipleFiveYears,
        Figure ownComputeGw,
        Figure opexUsdBnPerQuarter,
        Figure discountRatePerQuarter,
        Figure diversificationWeightUsdBn,
        Figure users)
        implements Actor {

    public ModelLab {
        Check.positive(demandMultipleFiveYears.value(), "five-year demand multiple of " + id);
        Check.notNegative(ownComputeGw.value(), "own compute of " + id);
    }

    /** The same lab with other opex, demand growth and diversification weight: what a run draws as its private type. */
    public ModelLab withPrivateType(double opex, double demandMultiple, double diversificationWeight) {
        return new ModelLab(
                id,
                name,
                home,
                cashUsdBn,
                valuationUsdBn,
                consumerRevenueUsdBnPerYear,
                enterpriseShare,
                directShare,
                quality,
                directQuality,
                demandMultipleFiveYears.with(demandMultiple),
                ownComputeGw,
                opexUsdBnPerQuarter.with(opex),
                discountRatePerQuarter,
                diversificationWeightUsdBn.with(diversificationWeight),
                users);
    }

    @Override
    public String kind() {
        return "lab";
    }
}

package io.entente.actor;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import io.entente.quantity.Figure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cloud provider that sells compute, distributes models and invests; a small cloud is the same with small numbers.
 *
 * @param id file name of the profile
 * @param name as a person reads it
 * @param cashUsdBn cash at the start
 * @param cashScaleUsdBn how much a year's deals can draw before money becomes dear: K of model.md §4
 * @param marketValueUsdBn what its equity is worth, held constant; the base of warrants
 * @param cloudShare observed share of worldwide cloud spend, in [0, 1]; used where attractiveness is inverted
 * @param attractiveness given attractiveness in utils; used where the market's calibration is {@code given}
 * @param capacityGw AI capacity at the start
 * @param buildGwPerYear what it adds a year
 * @param baseUtilisation share of capacity used by others than the labs
 * @param unitCostUsdBnPerGwYear what a GW-year costs it
 * @param listPriceUsdBnPerGwYear what it asks before any discount
 * @param discountRatePerQuarter for its own earnings
 * @param presence share of residency-bound demand it can serve, by jurisdiction; absent: none
 * @param dataSharing data-sharing level with partners in [0, 1]: the data lens
 * @param ownModel its own model, if it has one
 */
public record Hyperscaler(
        ActorId id,
        String name,
        Figure cashUsdBn,
        Figure cashScaleUsdBn,
        Figure marketValueUsdBn,
        Figure cloudShare,
        Figure attractiveness,
        Figure capacityGw,
        Figure buildGwPerYear,
        Figure baseUtilisation,
        Figure unitCostUsdBnPerGwYear,
        Figure listPriceUsdBnPerGwYear,
        Figure discountRatePerQuarter,
        Map<String, Figure> presence,
        Figure dataSharing,
        Optional<OwnModel> ownModel)
        implements Actor {

    public Hyperscaler {
        Check.notNegative(capacityGw.value(), "capacity of " + id);
        Check.positive(cashScaleUsdBn.value(), "cash scale of " + id);
        presence = java.util.Collections.unmodifiableMap(new TreeMap<>(presence));
    }

    /** The same hyperscaler with another cash scale and unit cost: what a run draws as its private type. */
    public Hyperscaler withPrivateType(double cashScale, double unitCost) {
        return new Hyperscaler(
                id,
                name,
                cashUsdBn,
                cashScaleUsdBn.with(cashScale),
                marketValueUsdBn,
                cloudShare,
                attractiveness,
                capacityGw,
                buildGwPerYear,
                baseUtilisation,
                unitCostUsdBnPerGwYear.with(unitCost),
                listPriceUsdBnPerGwYear,
                discountRatePerQuarter,
                presence,
                dataSharing,
                ownModel);
    }

    @Override
    public String kind() {
        return "hyperscaler";
    }
}

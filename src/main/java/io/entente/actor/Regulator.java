package io.entente.actor;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import io.entente.quantity.Figure;
import java.util.EnumMap;
import java.util.Map;

/**
 * An authority that reviews deals in its jurisdiction.
 *
 * @param id file name of the profile
 * @param name as a person reads it
 * @param jurisdiction one of the market's jurisdictions
 * @param lensWeights w_k of model.md §9
 * @param strictness multiplies the lens scores
 * @param interceptTheta θ_0 of model.md §9
 * @param clearBelow intervention probability under which a deal is cleared
 * @param blockAbove intervention probability above which a deal is blocked
 * @param reviewDays length of a review in days
 * @param minimumDealUsdBn deals smaller than this are not notified
 * @param minimumStake stakes below this with no governance right give no jurisdiction
 * @param marketDefinition where concentration is measured
 * @param hhiThreshold level above which concentration matters
 * @param deltaThreshold increase above which concentration matters
 * @param canBlock whether it may prohibit a deal
 */
public record Regulator(
        ActorId id,
        String name,
        String jurisdiction,
        Map<Lens, Figure> lensWeights,
        Figure strictness,
        Figure interceptTheta,
        Figure clearBelow,
        Figure blockAbove,
        Figure reviewDays,
        Figure minimumDealUsdBn,
        Figure minimumStake,
        MarketDefinition marketDefinition,
        Figure hhiThreshold,
        Figure deltaThreshold,
        boolean canBlock)
        implements Actor {

    public Regulator {
        Check.positive(reviewDays.value(), "review days of " + id);
        lensWeights = java.util.Collections.unmodifiableMap(new EnumMap<>(lensWeights));
    }

    /** Length of a review in quarters, rounded up: ⌈days/91⌉. */
    public int reviewQuarters() {
        return (int) StrictMath.ceil(reviewDays.value() / 91);
    }

    @Override
    public String kind() {
        return "regulator";
    }
}

package io.entente.mind;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.quantity.Figure;
import io.entente.random.RandomStream;
import io.entente.scenario.Uncertainty;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws an actor's private type around its sourced figures: log-normal with the figure as its mean, spread by the
 * figure's confidence, each from a stream named after the actor and the figure.
 */
public final class PrivateTypes {

    private final long seed;
    private final Uncertainty uncertainty;

    /** The draws of one run. */
    public PrivateTypes(long seed, Uncertainty uncertainty) {
        this.seed = seed;
        this.uncertainty = uncertainty;
    }

    /** The hyperscaler as it knows itself: how dear its money is, and what a GW-year costs it. */
    public Hyperscaler drawn(Hyperscaler known) {
        return known.withPrivateType(
                draw(known.id().value(), "cashScaleUsdBn", known.cashScaleUsdBn()),
                draw(known.id().value(), "unitCostUsdBnPerGwYear", known.unitCostUsdBnPerGwYear()));
    }

    /** The lab as it knows itself: its opex, the growth of its demand, and what diversification is worth to it. */
    public ModelLab drawn(ModelLab known) {
        return known.withPrivateType(
                draw(known.id().value(), "opexUsdBnPerQuarter", known.opexUsdBnPerQuarter()),
                draw(known.id().value(), "demandMultipleFiveYears", known.demandMultipleFiveYears()),
                draw(known.id().value(), "diversificationWeightUsdBn", known.diversificationWeightUsdBn()));
    }

    private double draw(String actor, String figure, Figure around) {
        double spread = uncertainty.spread(around.confidence());
        if (spread == 0) {
            return around.value();
        }
        double normal = RandomStream.of(seed, actor, "type", figure).nextGaussian();
        return around.value() * StrictMath.exp(spread * normal - spread * spread / 2);
    }

    /** What was drawn, by name, for the log. */
    public static Map<String, Double> of(Hyperscaler drawn) {
        Map<String, Double> types = new TreeMap<>();
        types.put("cashScaleUsdBn", drawn.cashScaleUsdBn().value());
        types.put("unitCostUsdBnPerGwYear", drawn.unitCostUsdBnPerGwYear().value());
        return Collections.unmodifiableMap(types);
    }

    /** What was drawn, by name, for the log. */
    public static Map<String, Double> of(ModelLab drawn) {
        Map<String, Double> types = new TreeMap<>();
        types.put("opexUsdBnPerQuarter", drawn.opexUsdBnPerQuarter().value());
        types.put("demandMultipleFiveYears", drawn.demandMultipleFiveYears().value());
        types.put(
                "diversificationWeightUsdBn", drawn.diversificationWeightUsdBn().value());
        return Collections.unmodifiableMap(types);
    }
}

package io.entente.regulation;

import io.entente.actor.Lens;
import io.entente.actor.Regulator;
import io.entente.market.concentration.Merger;
import io.entente.quantity.Check;
import io.entente.quantity.Figure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a deal looks through each lens, from 0 (no concern) to 1 (as bad as it gets). Each score grows with its causes;
 * the full-score points are our choice, and a regulator's lens weights rescale them.
 *
 * @param byLens a score for every lens
 */
public record LensScores(Map<Lens, Double> byLens) {

    /** Sharing level × user overlap from which data control scores 1. */
    public static final double FULL_DATA_CONTROL = 0.5;

    /** Share in the jurisdiction × non-compliance from which cross-border compliance scores 1. */
    public static final double FULL_CROSS_BORDER = 0.25;

    /** Exclusivity × foreclosed share × non-portability from which lock-in scores 1. */
    public static final double FULL_LOCK_IN = 0.5;

    public LensScores {
        Map<Lens, Double> scores = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            scores.put(lens, Check.share(byLens.getOrDefault(lens, 0.0), "score of the lens " + lens));
        }
        byLens = Collections.unmodifiableMap(scores);
    }

    /** The scores of a deal under this regulator's thresholds (model.md §9). */
    public static LensScores of(Regulator regulator, CaseFacts facts) {
        CaseFacts.LockIn lockIn = facts.lockIn();
        return new LensScores(Map.of(
                Lens.CONCENTRATION,
                concentration(regulator, facts.structure()),
                Lens.DATA_CONTROL,
                upTo(FULL_DATA_CONTROL, facts.data().sharing() * facts.data().userOverlap()),
                Lens.CROSS_BORDER,
                upTo(
                        FULL_CROSS_BORDER,
                        facts.residency().marketShare() * facts.residency().nonCompliance()),
                Lens.LOCK_IN,
                upTo(FULL_LOCK_IN, lockIn.exclusivityWeight() * lockIn.foreclosedShare() * lockIn.nonPortability())));
    }

    /** The score through one lens. */
    public double of(Lens lens) {
        return byLens.getOrDefault(lens, 0.0);
    }

    /** Σ w_k score_k under the regulator's lens weights; a lens without a weight counts nothing. */
    public double weighted(Regulator regulator) {
        double sum = 0;
        for (Map.Entry<Lens, Figure> weight : regulator.lensWeights().entrySet()) {
            sum += weight.getValue().value() * of(weight.getKey());
        }
        return sum;
    }

    /**
     * Opens where the HHI with the deal exceeds the regulator's threshold, or the parties' joint share 30 %
     * [MergerGuidelines2023]; then x / (1 + x), with x the rise of the MHHI over the regulator's threshold for it: a
     * half at the threshold, three quarters at three times.
     */
    private static double concentration(Regulator regulator, CaseFacts.Structure structure) {
        boolean opens =
                structure.hhiAfter() > regulator.hhiThreshold().value() || structure.jointShare() > Merger.HIGH_SHARE;
        if (!opens || structure.mhhiChange() <= 0) {
            return 0;
        }
        double rise = structure.mhhiChange() / regulator.deltaThreshold().value();
        return Double.isInfinite(rise) ? 1 : rise / (1 + rise);
    }

    private static double upTo(double full, double product) {
        return Math.min(1, product / full);
    }
}

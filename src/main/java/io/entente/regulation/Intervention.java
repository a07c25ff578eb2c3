package io.entente.regulation;

import io.entente.actor.Regulator;
import io.entente.deal.Governance;

/**
 * How a regulator judges one version of a deal.
 *
 * @param scores by lens
 * @param probability of an intervention, in [0, 1]
 * @param utility of the regulator where the deal goes ahead in this version; 0 where there is no deal
 */
public record Intervention(LensScores scores, double probability, double utility) {

    /**
     * The judgement of model.md §9: P = logistic(θ_0 + strictness Σ w_k score_k − mitigations) and
     * U_r = ΔCS − Σ w_k score_k.
     */
    public static Intervention of(Regulator regulator, RegulationSettings settings, CaseFacts facts) {
        LensScores scores = LensScores.of(regulator, facts);
        double concern = scores.weighted(regulator);
        double index = regulator.interceptTheta().value()
                + regulator.strictness().value() * concern
                - mitigations(settings, facts);
        return new Intervention(scores, logistic(index), facts.consumerSurplusChangeUsdBn() - concern);
    }

    /** Non-voting and non-exclusive terms together reassure: they decided the case Google-Anthropic of 2024. */
    private static double mitigations(RegulationSettings settings, CaseFacts facts) {
        boolean harmless = facts.influence().governance() == Governance.NONE
                && facts.lockIn().open();
        return harmless ? settings.mitigation() : 0;
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}

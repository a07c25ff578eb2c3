package io.entente.regulation;

import io.entente.actor.Regulator;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;

/**
 * Whether a deal falls to a regulator at all. Most partnerships between clouds and labs did not: of five that the
 * United Kingdom looked at in 2023-25, four ended in "no jurisdiction".
 *
 * @param yes whether the regulator may review the deal
 * @param rule the rule that decided, in words
 */
public record JurisdictionRuling(boolean yes, String rule) {

    /**
     * The test: the deal is at least of the minimum size (investment and commitment), and the hyperscaler gains
     * influence: by a governance right, a stake of at least the minimum, or exclusivity of first refusal or stronger,
     * for compute or for distribution. A commitment alone, however large, is an ordinary purchase.
     */
    public static JurisdictionRuling of(Regulator regulator, RegulationSettings settings, CaseFacts facts) {
        if (settings.mode() == RegulationSettings.Mode.OFF) {
            return new JurisdictionRuling(false, "regulation is off");
        }
        CaseFacts.Influence influence = facts.influence();
        if (influence.sizeUsdBn() < regulator.minimumDealUsdBn().value()) {
            return new JurisdictionRuling(false, "deal below the minimum size");
        }
        if (influence.governance() != Governance.NONE) {
            return new JurisdictionRuling(true, "governance right");
        }
        if (influence.stake() > 0
                && influence.stake() >= regulator.minimumStake().value()) {
            return new JurisdictionRuling(true, "stake at or above the minimum");
        }
        if (facts.lockIn().exclusivityWeight() >= Exclusivity.FIRST_REFUSAL.dependence()) {
            return new JurisdictionRuling(true, "exclusivity of first refusal or stronger");
        }
        return new JurisdictionRuling(false, "no material influence");
    }
}

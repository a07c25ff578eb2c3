package io.entente.regulation;

import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.quantity.Check;

/**
 * What a regulator sees of a deal: the world with the deal against the world without it, in its own market definition
 * and jurisdiction.
 *
 * @param structure of the market
 * @param data that the parties share
 * @param residency where customers' data stays
 * @param lockIn what binds the lab and the customers
 * @param influence of the hyperscaler over the lab
 * @param consumerSurplusChangeUsdBn change of consumer surplus in the jurisdiction, present value
 */
public record CaseFacts(
        Structure structure,
        Data data,
        Residency residency,
        LockIn lockIn,
        Influence influence,
        double consumerSurplusChangeUsdBn) {

    public CaseFacts {
        Check.finite(consumerSurplusChangeUsdBn, "change of consumer surplus");
    }

    /**
     * Concentration.
     *
     * @param hhiBefore without the deal, 0…10 000
     * @param hhiAfter with it
     * @param mhhiChange change of the modified HHI, in index points; may be negative
     * @param hyperscalerShare in [0, 1]
     * @param labShare in [0, 1]
     */
    public record Structure(
            double hhiBefore, double hhiAfter, double mhhiChange, double hyperscalerShare, double labShare) {

        public Structure {
            Check.notNegative(hhiBefore, "HHI before");
            Check.notNegative(hhiAfter, "HHI after");
            Check.finite(mhhiChange, "change of the MHHI");
            Check.share(hyperscalerShare, "market share of the hyperscaler");
            Check.share(labShare, "market share of the lab");
        }

        /** Both parties' share, at most 1. */
        public double jointShare() {
            return Math.min(1, hyperscalerShare + labShare);
        }

        Structure withMhhiChange(double change) {
            return new Structure(hhiBefore, hhiAfter, change, hyperscalerShare, labShare);
        }
    }

    /**
     * Data control.
     *
     * @param sharing level, in [0, 1]
     * @param userOverlap part of users that both parties know, in [0, 1]
     */
    public record Data(double sharing, double userOverlap) {

        public Data {
            Check.share(sharing, "data-sharing level");
            Check.share(userOverlap, "user overlap");
        }
    }

    /**
     * Cross-border compliance.
     *
     * @param marketShare of the cloud in the jurisdiction, in [0, 1]
     * @param nonCompliance part of residency-bound demand it does not serve locally, in [0, 1]
     */
    public record Residency(double marketShare, double nonCompliance) {

        public Residency {
            Check.share(marketShare, "share in the jurisdiction");
            Check.share(nonCompliance, "non-compliance");
        }
    }

    /**
     * Interoperability and lock-in.
     *
     * @param compute exclusivity for compute
     * @param distribution exclusivity for distribution
     * @param foreclosedShare part of the market that the exclusivity closes to rivals, in [0, 1]
     * @param nonPortability how hard customers find it to leave, in [0, 1]
     */
    public record LockIn(Exclusivity compute, Exclusivity distribution, double foreclosedShare, double nonPortability) {

        public LockIn {
            Check.share(foreclosedShare, "foreclosed share");
            Check.share(nonPortability, "non-portability");
        }

        /** Weight of the stronger exclusivity, in [0, 1]: e of model.md §4. */
        public double exclusivityWeight() {
            return Math.max(compute.dependence(), distribution.dependence());
        }

        /** Whether neither side is exclusive in any degree. */
        public boolean open() {
            return compute == Exclusivity.NONE && distribution == Exclusivity.NONE;
        }
    }

    /**
     * Influence over the lab.
     *
     * @param investmentUsdBn headline investment
     * @param commitmentUsdBn compute commitment
     * @param stake the hyperscaler's share of the lab after the deal, in [0, 1]
     * @param governance control right after the deal
     */
    public record Influence(double investmentUsdBn, double commitmentUsdBn, double stake, Governance governance) {

        public Influence {
            Check.notNegative(investmentUsdBn, "investment");
            Check.notNegative(commitmentUsdBn, "compute commitment");
            Check.share(stake, "stake");
        }

        /** What authorities count as the size of the deal: investment and commitment. */
        public double sizeUsdBn() {
            return investmentUsdBn + commitmentUsdBn;
        }
    }
}

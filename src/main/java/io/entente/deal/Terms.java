package io.entente.deal;

import io.entente.quantity.Check;

/**
 * Everything a hyperscaler and a lab can agree on (model.md §2).
 *
 * @param equity investment
 * @param signingFeeUsdBn pure transfer at signature; positive: the hyperscaler pays the lab
 * @param compute what the lab promises to buy
 * @param distribution how the model is sold on the cloud
 * @param royalty part of the lab's own revenue owed to the hyperscaler
 * @param jointResearch whether both do research together and share data
 * @param breakFeeUsdBn what ends the exclusivity, or the contract, without consent; 0: none agreed, consent is needed
 */
public record Terms(
        Equity equity,
        double signingFeeUsdBn,
        ComputePurchase compute,
        Distribution distribution,
        Royalty royalty,
        boolean jointResearch,
        double breakFeeUsdBn) {

    public Terms {
        Check.finite(signingFeeUsdBn, "signing fee");
        Check.notNegative(breakFeeUsdBn, "break fee");
    }

    /** The same terms with another signing fee: what a transfer between the parties changes. */
    public Terms withSigningFee(double usdBn) {
        return new Terms(equity, usdBn, compute, distribution, royalty, jointResearch, breakFeeUsdBn);
    }

    /** The same terms with another equity side. */
    public Terms withEquity(Equity other) {
        return new Terms(other, signingFeeUsdBn, compute, distribution, royalty, jointResearch, breakFeeUsdBn);
    }

    /** The same terms without money: no equity, no signing fee. */
    public Terms withoutMoney() {
        return signingFeeUsdBn == 0 && equity.equals(Equity.NONE)
                ? this
                : withEquity(Equity.NONE).withSigningFee(0);
    }

    /** The same terms with another compute side. */
    public Terms withCompute(ComputePurchase other) {
        return new Terms(equity, signingFeeUsdBn, other, distribution, royalty, jointResearch, breakFeeUsdBn);
    }

    /** The same terms with another distribution side. */
    public Terms withDistribution(Distribution other) {
        return new Terms(equity, signingFeeUsdBn, compute, other, royalty, jointResearch, breakFeeUsdBn);
    }

    /** The same terms with all exclusivity struck out. */
    public Terms withoutExclusivity() {
        return withCompute(compute.withoutExclusivity())
                .withDistribution(new Distribution(distribution.access(), Exclusivity.NONE, distribution.labShare()));
    }

    /** Whether anything in them is exclusive. */
    public boolean exclusive() {
        return compute.exclusivity() != Exclusivity.NONE || distribution.exclusivity() != Exclusivity.NONE;
    }

    /** Whether the parties are linked at all by compute, access or exclusivity: the edge of the alliance network. */
    public boolean links() {
        return compute.commitmentUsdBn() > 0 || distribution.access().available() || exclusive();
    }
}

package io.entente.deal;

import java.util.List;

/**
 * The levels of every issue of a scenario's deal space (model.md §2), in the order of the outcome's digits; an issue
 * with one level is closed. Amounts are in USD bn for a lab worth 200 or more and scale with min(1, V/200) below.
 *
 * @param investmentUsdBn headline investment; must contain 0
 * @param valuationMultiple over fair pre-money value
 * @param direction who pays whom with equity
 * @param governance control with equity
 * @param signingFeeUsdBn pure transfer, positive into the lab; must contain 0
 * @param commitmentUsdBn promised compute spend; must contain 0
 * @param priceOverList relative to list
 * @param termYears length
 * @param computeExclusivity for compute
 * @param distributionExclusivity for distribution
 * @param access model access
 * @param distributionShare lab's part of model revenue on the cloud
 * @param royaltyShare part of the lab's own revenue
 * @param jointResearch whether joint research is on the table
 */
public record OpenIssues(
        List<Double> investmentUsdBn,
        List<Double> valuationMultiple,
        List<EquityDirection> direction,
        List<Governance> governance,
        List<Double> signingFeeUsdBn,
        List<Double> commitmentUsdBn,
        List<Double> priceOverList,
        List<Double> termYears,
        List<Exclusivity> computeExclusivity,
        List<Exclusivity> distributionExclusivity,
        List<ModelAccess> access,
        List<Double> distributionShare,
        List<Double> royaltyShare,
        List<Boolean> jointResearch) {

    public OpenIssues {
        investmentUsdBn = List.copyOf(investmentUsdBn);
        valuationMultiple = List.copyOf(valuationMultiple);
        direction = List.copyOf(direction);
        governance = List.copyOf(governance);
        signingFeeUsdBn = List.copyOf(signingFeeUsdBn);
        commitmentUsdBn = List.copyOf(commitmentUsdBn);
        priceOverList = List.copyOf(priceOverList);
        termYears = List.copyOf(termYears);
        computeExclusivity = List.copyOf(computeExclusivity);
        distributionExclusivity = List.copyOf(distributionExclusivity);
        access = List.copyOf(access);
        distributionShare = List.copyOf(distributionShare);
        royaltyShare = List.copyOf(royaltyShare);
        jointResearch = List.copyOf(jointResearch);
    }

    /** Outcomes with dependent issues collapsed: no investment fixes multiple, direction and governance, and so on. */
    public long size() {
        long equity = collapsed(
                investmentUsdBn.size(), valuationMultiple.size() * (long) direction.size() * governance.size());
        long compute = collapsed(commitmentUsdBn.size(), priceOverList.size() * (long) computeExclusivity.size());
        long distribution = collapsed(access.size(), distributionShare.size() * (long) distributionExclusivity.size());
        return equity
                * compute
                * distribution
                * signingFeeUsdBn.size()
                * termYears.size()
                * royaltyShare.size()
                * jointResearch.size();
    }

    private static long collapsed(int levels, long dependent) {
        return 1 + (levels - 1) * dependent;
    }
}

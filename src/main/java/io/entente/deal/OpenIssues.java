package io.entente.deal;

import io.entente.quantity.WholeDollars;
import java.util.ArrayList;
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

    /** Labs worth at least this, in USD bn, see the amounts as they are; smaller ones see them scaled down. */
    private static final double FULL_SCALE_VALUE_USD_BN = 200;

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

    /** How many levels each issue has. */
    public List<Integer> levels() {
        return List.of(
                investmentUsdBn.size(),
                valuationMultiple.size(),
                direction.size(),
                governance.size(),
                signingFeeUsdBn.size(),
                commitmentUsdBn.size(),
                priceOverList.size(),
                termYears.size(),
                computeExclusivity.size(),
                distributionExclusivity.size(),
                access.size(),
                distributionShare.size(),
                royaltyShare.size(),
                jointResearch.size());
    }

    /** The issues on the table of a lab that is worth this much at public types, USD bn. */
    public OpenIssues scaledTo(double labValueUsdBn) {
        if (labValueUsdBn >= FULL_SCALE_VALUE_USD_BN) {
            return this;
        }
        double scale = Math.max(0, labValueUsdBn) / FULL_SCALE_VALUE_USD_BN;
        return new OpenIssues(
                scaled(investmentUsdBn, scale),
                valuationMultiple,
                direction,
                governance,
                scaled(signingFeeUsdBn, scale),
                scaled(commitmentUsdBn, scale),
                priceOverList,
                termYears,
                computeExclusivity,
                distributionExclusivity,
                access,
                distributionShare,
                royaltyShare,
                jointResearch);
    }

    private static List<Double> scaled(List<Double> levels, double scale) {
        return levels.stream()
                .map(level -> WholeDollars.thousands(level * scale))
                .toList();
    }

    /**
     * The issues on the table where a contract is amended: its terms are further levels of open issues and the only level of
     * closed ones. Of what it does not have, compute or distribution, it has no terms.
     */
    public OpenIssues amending(Terms inForce) {
        ComputePurchase compute = inForce.compute();
        Distribution distribution = inForce.distribution();
        return new OpenIssues(
                investmentUsdBn,
                valuationMultiple,
                direction,
                governance,
                signingFeeUsdBn,
                with(compute.commitmentUsdBn(), commitmentUsdBn),
                compute.commitmentUsdBn() > 0 ? with(compute.priceOverList(), priceOverList) : priceOverList,
                with(compute.termYears(), termYears),
                with(compute.exclusivity(), computeExclusivity),
                with(distribution.exclusivity(), distributionExclusivity),
                with(distribution.access(), access),
                distribution.access().available()
                        ? with(distribution.labShare(), distributionShare)
                        : distributionShare,
                with(inForce.royalty().share(), royaltyShare),
                with(inForce.jointResearch(), jointResearch));
    }

    private static <T> List<T> with(T inForce, List<T> levels) {
        if (levels.size() == 1) {
            return List.of(inForce);
        }
        if (levels.contains(inForce)) {
            return levels;
        }
        List<T> more = new ArrayList<>(levels);
        more.add(inForce);
        return more;
    }

    private static long collapsed(int levels, long dependent) {
        return 1 + (levels - 1) * dependent;
    }
}

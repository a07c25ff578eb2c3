package io.entente.market;

import java.util.List;

/**
 * Parameters of the market and of payoffs; every name stands in model.md §3 or §4.
 *
 * @param calibration whether attractiveness and quality are inverted from observed shares or given
 * @param jurisdictions the demand side's segments
 * @param horizonQuarters H: how far a valuation looks
 * @param spendUsdBnPerQuarter AI-cloud spend on all clouds at the start (observed), or the whole market M (given)
 * @param spendMultipleFiveYears spend in five years over spend now
 * @param enterpriseModelSpendUsdBnPerQuarter enterprise model spend at the start, the base of the labs' shares
 * @param insideShare part of the potential market that buys anything
 * @param outsideUtility v_0
 * @param tasteForChoice λ in (0, 1]
 * @param priceSensitivity α
 * @param prices how clouds set prices
 * @param inertia κ of a cloud without exclusivity, in [0, 1)
 * @param exclusivityInertia what full exclusivity adds to κ
 * @param baseBundle whether every cloud sells a bundle without a frontier model
 * @param hostedIntegration utility added to a bundle by hosted weights
 * @param margin cloud margin on spend
 * @param modelShare μ: the model's part of a bundle
 * @param hostingShare part of model revenue that hosting costs
 * @param terminalCloudMultiple k_c
 * @param terminalDistributionShare φ̄
 * @param revenuePerGwYearUsdBn y
 * @param revenuePerGwGrowthPerYear growth of y
 * @param trainingShare τ
 * @param lostDemand ω
 * @param spotShare most of the gap that spot covers
 * @param spotLagQuarters how slowly spot moves
 * @param spotPremium over list
 * @param renewalShare part of expired capacity that is renewed at list
 * @param opexGrowthPerYear for five years
 * @param cashShortageWeight ξ
 * @param signallingWeight what a hyperscaler's deals take from rivals' customers, in its utility; 0: reported only
 * @param negotiatingLeverageWeight a lab's best outside option, in its utility; 0: reported only
 * @param independenceWeight part of a lab's value per point of dependence
 * @param integrationShare one-off cost of an access link as part of the lab's value, borne by each side
 * @param congestionKnee utilisation above which congestion costs
 * @param congestionWeight weight of congestion
 * @param paymentDiscountRatePerQuarter for payments between two parties
 * @param upfrontShare of an investment
 * @param trancheQuarters over how many quarters the rest is paid
 * @param cashCarriesOver whether a quarter's cash is there in the next; if not, each period is a game of its own
 * @param costOfMoney whether drawing on cash is dear
 * @param diversification how a lab's diversification is measured
 * @param supplierCountRho ρ of the count form
 * @param exclusivityPriceSigmaUsdBn σ of the price of exclusivity; 0 switches the price off
 */
public record MarketSettings(
        Calibration calibration,
        List<Jurisdiction> jurisdictions,
        int horizonQuarters,
        double spendUsdBnPerQuarter,
        double spendMultipleFiveYears,
        double enterpriseModelSpendUsdBnPerQuarter,
        double insideShare,
        double outsideUtility,
        double tasteForChoice,
        double priceSensitivity,
        Pricing prices,
        double inertia,
        double exclusivityInertia,
        boolean baseBundle,
        double hostedIntegration,
        double margin,
        double modelShare,
        double hostingShare,
        double terminalCloudMultiple,
        double terminalDistributionShare,
        double revenuePerGwYearUsdBn,
        double revenuePerGwGrowthPerYear,
        double trainingShare,
        double lostDemand,
        double spotShare,
        double spotLagQuarters,
        double spotPremium,
        double renewalShare,
        double opexGrowthPerYear,
        double cashShortageWeight,
        double signallingWeight,
        double negotiatingLeverageWeight,
        double independenceWeight,
        double integrationShare,
        double congestionKnee,
        double congestionWeight,
        double paymentDiscountRatePerQuarter,
        double upfrontShare,
        int trancheQuarters,
        boolean cashCarriesOver,
        boolean costOfMoney,
        Diversification diversification,
        double supplierCountRho,
        double exclusivityPriceSigmaUsdBn) {

    /** How attractiveness and quality are found. */
    public enum Calibration {
        /** Inverted from observed shares and revenues. */
        OBSERVED,
        /** Taken from the profiles. */
        GIVEN
    }

    /** How clouds set prices. */
    public enum Pricing {
        /** Unit cost and congestion pass through in full. */
        FIXED_MARGIN,
        /** Each cloud's price is its best answer to the others' (Bertrand), counting what it owns of them. */
        BERTRAND
    }

    /** How a lab's diversification is measured. */
    public enum Diversification {
        /** ζ (1 − Σ w²) over present values of payments. */
        PAYMENT_SHARES,
        /** ζ (1 − (1 − ρ)^n) with n suppliers. */
        SUPPLIER_COUNT
    }

    /**
     * A segment of the demand side.
     *
     * @param id short name, for instance us
     * @param size part of world demand
     * @param residency part of its demand that buys only where data stays
     */
    public record Jurisdiction(String id, double size, double residency) {}

    public MarketSettings {
        jurisdictions = List.copyOf(jurisdictions);
    }
}

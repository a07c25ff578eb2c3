package io.entente.market;

import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.market.Book.Entry;
import java.util.IdentityHashMap;
import java.util.List;

/** Exogenous and contracted paths over the horizon of a valuation; index 0 is the state's own quarter. */
final class Paths {

    /** Quarters over which demand, spend and opex grow. */
    static final int GROWTH_QUARTERS = 20;

    private final Industry industry;
    private final MarketState state;
    private final double[] potential;
    private final double[] opexGrowth;
    private final double[] servedPerGw;
    private final double[][] consumer;
    private final double spotPrice;
    private final double[] inertiaLeft;
    private final double[] paymentDiscount;

    /** Capacity under the contracts of the state: most structures hold nearly all of them. */
    private final IdentityHashMap<Contract, double[]> capacities = new IdentityHashMap<>();

    private final IdentityHashMap<Contract, double[]> bills = new IdentityHashMap<>();

    Paths(Industry industry, MarketState state) {
        this.industry = industry;
        this.state = state;
        MarketSettings settings = industry.settings();
        double spend = industry.calibration().potentialUsdBn * state.spendFactor();
        potential = grown(spend, settings.spendMultipleFiveYears());
        opexGrowth = grown(1, fiveYears(settings.opexGrowthPerYear()));
        double perGw = settings.revenuePerGwYearUsdBn() * (1 - settings.trainingShare()) / 4;
        servedPerGw = grown(perGw, fiveYears(settings.revenuePerGwGrowthPerYear()));
        consumer = new double[industry.labs().size()][];
        for (int l = 0; l < consumer.length; l++) {
            double start = industry.calibration().consumerUsdBn[l];
            consumer[l] = grown(
                    start, industry.labs().get(l).demandMultipleFiveYears().value());
        }
        inertiaLeft = powers(settings.inertia());
        paymentDiscount = powers(1 / (1 + settings.paymentDiscountRatePerQuarter()));
        spotPrice = cheapestList(industry) * (1 + settings.spotPremium()) / 4;
        for (Contract contract : state.contracts()) {
            capacities.put(contract, capacity(contract));
            bills.put(contract, billed(contract));
        }
    }

    private static double fiveYears(double ratePerYear) {
        return StrictMath.pow(1 + ratePerYear, GROWTH_QUARTERS / 4.0);
    }

    /** A multiple over five years, spread evenly over quarters that count from the start of the scenario. */
    private double[] grown(double start, double fiveYearMultiple) {
        double[] path = new double[industry.settings().horizonQuarters()];
        for (int t = 0; t < path.length; t++) {
            int elapsed = Math.min(GROWTH_QUARTERS, state.period() + t);
            path[t] = start * StrictMath.pow(fiveYearMultiple, elapsed / (double) GROWTH_QUARTERS);
        }
        return path;
    }

    /** base, base², …: one for each quarter of the horizon. */
    private double[] powers(double base) {
        double[] powers = new double[industry.settings().horizonQuarters()];
        double power = 1;
        for (int t = 0; t < powers.length; t++) {
            power *= base;
            powers[t] = power;
        }
        return powers;
    }

    private static double cheapestList(Industry industry) {
        return industry.hyperscalers().stream()
                .mapToDouble(h -> h.listPriceUsdBnPerGwYear().value())
                .min()
                .orElse(0);
    }

    /** What is left of a lag at the end of a quarter, for the labs' own APIs. */
    double inertiaLeft(int quarter) {
        return inertiaLeft[quarter];
    }

    /** Present value of a payment that falls due a number of quarters from now. */
    double paymentDiscount(int quarters) {
        return quarters == 0
                ? 1
                : quarters <= paymentDiscount.length
                        ? paymentDiscount[quarters - 1]
                        : StrictMath.pow(1 + industry.settings().paymentDiscountRatePerQuarter(), -quarters);
    }

    Industry industry() {
        return industry;
    }

    int length() {
        return potential.length;
    }

    /** Potential market in a quarter, USD bn. */
    double potential(int quarter) {
        return potential[quarter];
    }

    /** Own demand of a lab outside enterprise models in a quarter, USD bn, before its demand factor. */
    double consumer(int lab, int quarter) {
        return consumer[lab][quarter];
    }

    /** Opex over opex at the start. */
    double opexGrowth(int quarter) {
        return opexGrowth[quarter];
    }

    /** Revenue that a GW lets a lab serve in a quarter, USD bn, after training took its part. */
    double servedPerGw(int quarter) {
        return servedPerGw[quarter];
    }

    /** What a GW of spot capacity costs in a quarter, USD bn: the cheapest list price plus the premium. */
    double spotPrice() {
        return spotPrice;
    }

    /** Capacity that a lab has under a contract, by quarter; after the term a part is renewed. Not to be changed. */
    double[] capacityGw(Contract contract) {
        double[] known = capacities.get(contract);
        return known == null ? capacity(contract) : known;
    }

    private double[] capacity(Contract contract) {
        double[] path = new double[length()];
        int terms = contract.capacityGw().size();
        double renewed = terms == 0
                ? 0
                : industry.settings().renewalShare() * contract.capacityGw().get(terms - 1);
        for (int t = 0; t < path.length; t++) {
            int period = state.period() + t;
            path[t] = period < contract.endPeriod() ? contract.capacityGwAt(period) : renewed;
        }
        return path;
    }

    /** What a contract's capacity costs the lab by quarter, USD bn; renewals at list. Not to be changed. */
    double[] bill(Contract contract) {
        double[] known = bills.get(contract);
        return known == null ? billed(contract) : known;
    }

    private double[] billed(Contract contract) {
        double[] capacity = capacityGw(contract);
        double[] path = new double[capacity.length];
        double list = industry.hyperscalers()
                .get(industry.hyperscaler(contract.hyperscaler()))
                .listPriceUsdBnPerGwYear()
                .value();
        for (int t = 0; t < path.length; t++) {
            boolean inTerm = state.period() + t < contract.endPeriod();
            path[t] = capacity[t] * (inTerm ? contract.pricePerGwYearUsdBn() : list) / 4;
        }
        return path;
    }

    /** Whether the royalty of a contract is owed in a quarter. */
    boolean royaltyOwed(Entry entry, int quarter) {
        return entry.contract().royaltyOwedAt(state.period() + quarter);
    }

    /** κ of a cloud: inertia grows with the exclusivity that its contracts hold. */
    double inertia(HyperscalerState cloud, List<Entry> contracts) {
        double strongest = 0;
        for (Entry entry : contracts) {
            var terms = entry.contract().terms();
            Exclusivity compute = terms.compute().exclusivity();
            Exclusivity distribution = terms.distribution().exclusivity();
            strongest = Math.max(strongest, Math.max(compute.dependence(), distribution.dependence()));
        }
        MarketSettings settings = industry.settings();
        return Math.min(0.99, cloud.inertiaFactor() * (settings.inertia() + settings.exclusivityInertia() * strongest));
    }
}

package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.market.Book.Entry;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Exogenous and contracted paths over the horizon of a valuation, as one industry sees them; index 0 is the state's own
 * quarter. What no private type changes is shared between views of the same moment. Safe for use by several threads.
 */
final class Paths {

    /** Quarters over which demand, spend and opex grow. */
    static final int GROWTH_QUARTERS = 20;

    private final Industry industry;
    private final Common common;
    private final double[][] consumer;
    private final Discount[] hyperscalerDiscount;
    private final Discount[] labDiscount;
    private final LabServices[] services;

    Paths(Industry industry, MarketState state) {
        this(industry, new Common(industry, state));
    }

    private Paths(Industry industry, Common common) {
        this.industry = industry;
        this.common = common;
        this.consumer = new double[industry.labs().size()][];
        this.labDiscount = new Discount[consumer.length];
        this.services = new LabServices[consumer.length];
        for (int l = 0; l < consumer.length; l++) {
            openLab(l);
        }
        this.hyperscalerDiscount = new Discount[industry.hyperscalers().size()];
        Arrays.setAll(hyperscalerDiscount, this::hyperscalerDiscount);
    }

    /** The same moment in another view, whose types differ here and there. */
    private Paths(Paths other, Industry view) {
        this.industry = view;
        this.common = other.common;
        this.consumer = other.consumer.clone();
        this.labDiscount = other.labDiscount.clone();
        this.services = other.services.clone();
        for (int l = 0; l < consumer.length; l++) {
            if (!view.labs().get(l).equals(other.industry.labs().get(l))) {
                openLab(l);
            }
        }
        this.hyperscalerDiscount = new Discount[view.hyperscalers().size()];
        Arrays.setAll(hyperscalerDiscount, this::hyperscalerDiscount);
    }

    private void openLab(int l) {
        ModelLab type = industry.labs().get(l);
        double start = industry.calibration().consumerUsdBn[l];
        consumer[l] = common.grown(start, type.demandMultipleFiveYears().value());
        labDiscount[l] = common.discount(type.discountRatePerQuarter().value());
        services[l] = new LabServices(this, l);
    }

    private Discount hyperscalerDiscount(int h) {
        return common.discount(
                industry.hyperscalers().get(h).discountRatePerQuarter().value());
    }

    /** The same moment as another industry sees it. */
    Paths as(Industry view) {
        return common.listPrices.equals(listPrices(view)) ? new Paths(this, view) : new Paths(view, common.state);
    }

    /** Whether contracts cost the same in another view. */
    boolean contractsAre(Paths other) {
        return common == other.common;
    }

    private static List<Double> listPrices(Industry industry) {
        return industry.hyperscalers().stream()
                .map(h -> h.listPriceUsdBnPerGwYear().value())
                .toList();
    }

    /** What is the same for everybody. */
    private static final class Common {

        private final MarketSettings settings;
        private final MarketState state;
        private final List<Double> listPrices;
        private final double[] potential;
        private final double[] opexGrowth;
        private final double[] servedPerGw;
        private final double spotPrice;
        private final double spotSpeed;
        private final double[] inertiaLeft;
        private final double[] paymentDiscount;
        private final double[] commonDiscount;
        private final double[] laggedShare;

        /** Contracts of the state with their paths: most structures hold nearly all of them. */
        private final IdentityHashMap<Contract, Entry> entries = new IdentityHashMap<>();

        private final Map<Sales.Key, Sales> sales = new ConcurrentHashMap<>();

        Common(Industry industry, MarketState state) {
            this.settings = industry.settings();
            this.state = state;
            this.listPrices = listPrices(industry);
            potential = grown(
                    industry.calibration().potentialUsdBn * state.spendFactor(), settings.spendMultipleFiveYears());
            opexGrowth = grown(1, fiveYears(settings.opexGrowthPerYear()));
            double perGw = settings.revenuePerGwYearUsdBn() * (1 - settings.trainingShare()) / 4;
            servedPerGw = grown(perGw, fiveYears(settings.revenuePerGwGrowthPerYear()));
            inertiaLeft = powers(settings.inertia());
            paymentDiscount = powers(1 / (1 + settings.paymentDiscountRatePerQuarter()));
            commonDiscount = discount(settings.paymentDiscountRatePerQuarter()).factors;
            spotPrice =
                    listPrices.stream().mapToDouble(Double::doubleValue).min().orElse(0)
                            * (1 + settings.spotPremium())
                            / 4;
            spotSpeed = Serving.spotSpeed(settings);
            laggedShare = new double[listPrices.size()];
            Arrays.setAll(laggedShare, h -> laggedShare(industry.segments(), h));
            for (Contract contract : state.contracts()) {
                entries.put(contract, entry(industry, contract));
            }
        }

        private Entry entry(Industry industry, Contract contract) {
            int hyperscaler = industry.hyperscaler(contract.hyperscaler());
            int lab = industry.lab(contract.lab());
            if (hyperscaler < 0 || lab < 0) {
                return null;
            }
            return new Entry(
                    hyperscaler,
                    lab,
                    contract,
                    new ContractPaths(contract, state.period(), settings, listPrices.get(hyperscaler)),
                    Entry.royaltyQuarters(contract, state.period()));
        }

        private double laggedShare(List<Segment> segments, int hyperscaler) {
            List<Double> bySegment = state.hyperscalers().get(hyperscaler).segmentShares();
            double share = 0;
            for (int s = 0; s < segments.size(); s++) {
                share += segments.get(s).weight() * bySegment.get(s);
            }
            return share;
        }

        private static double fiveYears(double ratePerYear) {
            return StrictMath.pow(1 + ratePerYear, GROWTH_QUARTERS / 4.0);
        }

        /** A multiple over five years, spread evenly over quarters that count from the start of the scenario. */
        private double[] grown(double start, double fiveYearMultiple) {
            double[] path = new double[settings.horizonQuarters()];
            for (int t = 0; t < path.length; t++) {
                int elapsed = Math.min(GROWTH_QUARTERS, state.period() + t);
                path[t] = start * StrictMath.pow(fiveYearMultiple, elapsed / (double) GROWTH_QUARTERS);
            }
            return path;
        }

        /** base, base², …: one for each quarter of the horizon. */
        private double[] powers(double base) {
            double[] powers = new double[settings.horizonQuarters()];
            double power = 1;
            for (int t = 0; t < powers.length; t++) {
                power *= base;
                powers[t] = power;
            }
            return powers;
        }

        private Discount discount(double ratePerQuarter) {
            double[] factors = new double[settings.horizonQuarters()];
            double factor = 1;
            for (int t = 0; t < factors.length; t++) {
                factors[t] = factor;
                factor /= 1 + ratePerQuarter;
            }
            return new Discount(factors, StrictMath.pow(1 + ratePerQuarter, 1.0 - factors.length));
        }
    }

    /** What sums to come are worth now. */
    static final class Discount {

        private final double[] factors;
        private final double end;

        private Discount(double[] factors, double end) {
            this.factors = factors;
            this.end = end;
        }

        /** 1, 1/(1 + rate), …: one for each quarter of the horizon; not to be changed. */
        double[] factors() {
            return factors;
        }

        /** The factor of what comes after the horizon. */
        double end() {
            return end;
        }
    }

    Industry industry() {
        return industry;
    }

    int length() {
        return common.potential.length;
    }

    /** What is left of a lag at the end of a quarter, for the labs' own APIs. */
    double inertiaLeft(int quarter) {
        return common.inertiaLeft[quarter];
    }

    /** Present value of a payment that falls due a number of quarters from now. */
    double paymentDiscount(int quarters) {
        double[] known = common.paymentDiscount;
        return quarters == 0
                ? 1
                : quarters <= known.length
                        ? known[quarters - 1]
                        : StrictMath.pow(1 + industry.settings().paymentDiscountRatePerQuarter(), -quarters);
    }

    /** Discount factors of payments between two parties, by quarter. Not to be changed. */
    double[] commonDiscount() {
        return common.commonDiscount;
    }

    /** What a hyperscaler's own earnings are worth now. */
    Discount discountOfHyperscaler(int hyperscaler) {
        return hyperscalerDiscount[hyperscaler];
    }

    /** What a lab's own earnings are worth now. */
    Discount discountOfLab(int lab) {
        return labDiscount[lab];
    }

    /** Potential market in a quarter, USD bn. */
    double potential(int quarter) {
        return common.potential[quarter];
    }

    /** Share of the potential market that a cloud had in the last quarter. */
    double laggedShare(int hyperscaler) {
        return common.laggedShare[hyperscaler];
    }

    /** Share of the potential market that a lab's own API had in the last quarter. */
    double laggedDirectShare(int lab) {
        return common.state.labs().get(lab).directShare();
    }

    /** Own demand of a lab outside enterprise models in a quarter, USD bn, before its demand factor. */
    double consumer(int lab, int quarter) {
        return consumer[lab][quarter];
    }

    /** Opex over opex at the start. */
    double opexGrowth(int quarter) {
        return common.opexGrowth[quarter];
    }

    /** Revenue that a GW lets a lab serve in a quarter, USD bn, after training took its part. */
    double servedPerGw(int quarter) {
        return common.servedPerGw[quarter];
    }

    /** What a GW of spot capacity costs in a quarter, USD bn: the cheapest list price plus the premium. */
    double spotPrice() {
        return common.spotPrice;
    }

    /** Part of the gap to the wanted spot capacity that is closed in a quarter. */
    double spotSpeed() {
        return common.spotSpeed;
    }

    /** A contract with its paths over the horizon; null for one of others than the industry's actors. */
    Entry entry(Contract contract) {
        Entry known = common.entries.get(contract);
        return known == null ? common.entry(industry, contract) : known;
    }

    /** What customers buy where they can and with the inertia of each cloud; computed once for each. */
    Sales sales(Demand demand, Availability availability, double... inertia) {
        Sales.Key key = new Sales.Key(demand, availability, inertia);
        Sales known = common.sales.get(key);
        return known == null ? common.sales.computeIfAbsent(key, first -> new Sales(this, first)) : known;
    }

    /** What a lab's customers are served with, for every capacity that was asked about. */
    LabServices services(int lab) {
        return services[lab];
    }

    /** κ of a cloud: inertia grows with the exclusivity that its contracts hold. */
    double inertia(HyperscalerState cloud, Entry... contracts) {
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

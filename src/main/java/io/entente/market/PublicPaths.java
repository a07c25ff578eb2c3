package io.entente.market;

import io.entente.deal.Contract;
import io.entente.market.Book.Entry;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Paths over the horizon that no private type changes: one for all views of a moment. Arrays are not to be changed. */
final class PublicPaths {

    private final MarketSettings settings;
    final MarketState state;
    final List<Double> listPrices;
    final double[] potential;
    final double[] opexGrowth;
    final double[] gwPerUsdBn;
    final double spotPrice;
    final double spotSpeed;
    final double[] inertiaLeft;
    final double[] paymentDiscount;
    final double[] commonDiscount;
    final double[] laggedShare;
    final double[] laggedDirectShare;
    final Proceeds steadyProceeds;
    final Memo<Double, Proceeds> fadingProceeds = new Memo<>();

    /** Contracts of the state with their paths: most structures hold nearly all of them. */
    final IdentityHashMap<Contract, Entry> entries = new IdentityHashMap<>();

    final Map<Sales.Key, Sales> sales = new ConcurrentHashMap<>();

    PublicPaths(Industry industry, MarketState state) {
        this.settings = industry.settings();
        this.state = state;
        this.listPrices = Paths.listPrices(industry);
        potential =
                grown(industry.calibration().potentialUsdBn * state.spendFactor(), settings.spendMultipleFiveYears());
        opexGrowth = grown(1, fiveYears(settings.opexGrowthPerYear()));
        double perGw = settings.revenuePerGwYearUsdBn() * (1 - settings.trainingShare()) / 4;
        gwPerUsdBn = Arrays.stream(grown(perGw, fiveYears(settings.revenuePerGwGrowthPerYear())))
                .map(served -> 1 / served)
                .toArray();
        inertiaLeft = powers(settings.inertia());
        paymentDiscount = powers(1 / (1 + settings.paymentDiscountRatePerQuarter()));
        commonDiscount = discount(settings.paymentDiscountRatePerQuarter()).factors();
        steadyProceeds = Proceeds.of(potential, commonDiscount);
        spotPrice =
                listPrices.stream().mapToDouble(Double::doubleValue).min().orElse(0) * (1 + settings.spotPremium()) / 4;
        spotSpeed = Serving.spotSpeed(settings);
        laggedShare = new double[listPrices.size()];
        Arrays.setAll(laggedShare, h -> laggedShare(industry.segments(), h));
        laggedDirectShare =
                state.labs().stream().mapToDouble(LabState::directShare).toArray();
        for (Contract contract : state.contracts()) {
            entry(industry, contract).ifPresent(entry -> entries.put(contract, entry));
        }
    }

    /** A contract with its paths; empty for one of others than the industry's actors. */
    Optional<Entry> entry(Industry industry, Contract contract) {
        int hyperscaler = industry.hyperscaler(contract.hyperscaler());
        int lab = industry.lab(contract.lab());
        if (hyperscaler < 0 || lab < 0) {
            return Optional.empty();
        }
        ContractPaths paths = new ContractPaths(contract, state.period(), settings, listPrices.get(hyperscaler));
        return Optional.of(Entry.of(hyperscaler, lab, contract, paths, state.period()));
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
        return StrictMath.pow(1 + ratePerYear, Paths.GROWTH_QUARTERS / 4.0);
    }

    /** A multiple over five years, spread evenly over quarters that count from the start of the scenario. */
    double[] grown(double start, double fiveYearMultiple) {
        double[] path = new double[settings.horizonQuarters()];
        double quarterly = StrictMath.pow(fiveYearMultiple, 1.0 / Paths.GROWTH_QUARTERS);
        double elapsed = Math.min(Paths.GROWTH_QUARTERS, state.period());
        double reached = start * StrictMath.pow(fiveYearMultiple, elapsed / Paths.GROWTH_QUARTERS);
        for (int t = 0; t < path.length; t++) {
            path[t] = reached;
            reached *= state.period() + t < Paths.GROWTH_QUARTERS ? quarterly : 1;
        }
        return path;
    }

    /** The potential market times what inertia has left of a gap at the end of each quarter. */
    double[] fading(double inertia) {
        double[] path = powers(inertia);
        Arrays.setAll(path, t -> path[t] * potential[t]);
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

    /** What sums to come are worth now at a rate. */
    Discount discount(double ratePerQuarter) {
        return new Discount(ratePerQuarter, settings.horizonQuarters());
    }
}

package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.market.Book.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Exogenous and contracted paths over the horizon of a valuation, as one industry sees them; index 0 is the state's own
 * quarter. What no private type changes is shared between views of the same moment. Safe for use by several threads.
 */
final class Paths {

    /** Quarters over which demand, spend and opex grow. */
    static final int GROWTH_QUARTERS = 20;

    private final Industry industry;
    private final PublicPaths common;
    private final double[][] consumer;
    private final Discount[] hyperscalerDiscount;
    private final Discount[] labDiscount;
    private final LabServices[] services;
    private final CloudUtilisation[] utilisation;
    private final CloudMarket[] market;

    Paths(Industry industry, MarketState state) {
        this.industry = industry;
        this.common = new PublicPaths(industry, state);
        this.consumer = new double[industry.labs().size()][];
        this.labDiscount = new Discount[consumer.length];
        this.services = new LabServices[consumer.length];
        for (int l = 0; l < consumer.length; l++) {
            openLab(l);
        }
        this.hyperscalerDiscount = new Discount[industry.hyperscalers().size()];
        this.utilisation = new CloudUtilisation[hyperscalerDiscount.length];
        this.market = new CloudMarket[hyperscalerDiscount.length];
        for (int h = 0; h < utilisation.length; h++) {
            openHyperscaler(h);
        }
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
        this.hyperscalerDiscount = other.hyperscalerDiscount.clone();
        this.utilisation = other.utilisation.clone();
        this.market = other.market.clone();
        for (int h = 0; h < utilisation.length; h++) {
            if (!view.hyperscalers().get(h).equals(other.industry.hyperscalers().get(h))) {
                openHyperscaler(h);
            }
        }
    }

    private void openLab(int l) {
        ModelLab type = industry.labs().get(l);
        double start = industry.calibration().consumerUsdBn[l];
        consumer[l] = common.grown(start, type.demandMultipleFiveYears().value());
        labDiscount[l] = common.discount(type.discountRatePerQuarter().value());
        services[l] = new LabServices(this, l);
    }

    private void openHyperscaler(int h) {
        hyperscalerDiscount[h] = common.discount(
                industry.hyperscalers().get(h).discountRatePerQuarter().value());
        utilisation[h] = new CloudUtilisation(this, h);
        market[h] = new CloudMarket(this, h);
    }

    /** The same moment as another industry sees it. */
    Paths as(Industry view) {
        return common.listPrices.equals(listPrices(view)) ? new Paths(this, view) : new Paths(view, common.state);
    }

    /** Whether contracts cost the same in another view. */
    boolean contractsAre(Paths other) {
        return common == other.common;
    }

    static List<Double> listPrices(Industry industry) {
        return industry.hyperscalers().stream()
                .map(h -> h.listPriceUsdBnPerGwYear().value())
                .toList();
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

    /** Potential market by quarter, USD bn. Not to be changed. */
    double[] potential() {
        return common.potential;
    }

    /** The same times what inertia has left of a gap. */
    double[] fading(double inertia) {
        return common.fading(inertia);
    }

    /** What the potential market comes to. */
    Proceeds steadyProceeds() {
        return common.steadyProceeds;
    }

    /** What it comes to times what inertia has left of a gap. */
    Proceeds fadingProceeds(double inertia) {
        return common.fadingProceeds.of(inertia, left -> Proceeds.of(fading(left), common.commonDiscount));
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
        return common.laggedDirectShare[lab];
    }

    /** Own demand of a lab outside enterprise models in a quarter, USD bn, before its demand factor. */
    double consumer(int lab, int quarter) {
        return consumer[lab][quarter];
    }

    /** Opex over opex at the start. */
    double opexGrowth(int quarter) {
        return common.opexGrowth[quarter];
    }

    /** GW with which a lab serves a billion of revenue in a quarter, those for training included. */
    double gwPerUsdBn(int quarter) {
        return common.gwPerUsdBn[quarter];
    }

    /** What a GW of spot capacity costs in a quarter, USD bn: the cheapest list price plus the premium. */
    double spotPrice() {
        return common.spotPrice;
    }

    /** Part of the gap to the wanted spot capacity that is closed in a quarter. */
    double spotSpeed() {
        return common.spotSpeed;
    }

    /** A contract with its paths over the horizon; empty for one of others than the industry's actors. */
    Optional<Entry> entry(Contract contract) {
        Entry known = common.entries.get(contract);
        return known == null ? common.entry(industry, contract) : Optional.of(known);
    }

    /** What customers buy where they can and with the inertia of each cloud; computed once for each. */
    Sales sales(Sales.Key key) {
        Sales known = common.sales.get(key);
        return known == null ? common.sales.computeIfAbsent(key, first -> new Sales(this, first)) : known;
    }

    /** What a lab's customers are served with, for every capacity that was asked about. */
    LabServices services(int lab) {
        return services[lab];
    }

    /** What a hyperscaler's capacity is worth, for every set of purchases that was asked about. */
    CloudUtilisation utilisation(int hyperscaler) {
        return utilisation[hyperscaler];
    }

    /** What a hyperscaler's part of the market is worth to it. */
    CloudMarket market(int hyperscaler) {
        return market[hyperscaler];
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

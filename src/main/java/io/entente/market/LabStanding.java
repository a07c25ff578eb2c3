package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.market.Book.Entry;

/**
 * What a lab's contracts mean to it whatever it buys under them: their links, exclusivity and dependence, and what it owns
 * and owes besides. Immutable.
 */
final class LabStanding {

    private final Structure structure;
    private final int lab;
    private final ModelLab type;
    private final double transfers;
    private final double integration;
    private final double sold;
    private final double bySuppliers;
    private final double independence;
    private final double exclusivity;
    private final double negotiatingLeverage;

    LabStanding(Structure structure, int lab) {
        this.structure = structure;
        this.lab = lab;
        this.type = structure.industry().labs().get(lab);
        this.transfers = structure.promises().valueToLab(lab)
                + structure.state().labs().get(lab).cashUsdBn()
                + structure.holdings().equityOfLab(lab);
        this.integration = integration(structure, type, structure.book().ofLab(lab));
        this.sold = structure.holdings().sold(lab);
        this.bySuppliers = bySuppliersOf();
        this.independence = independenceOf();
        this.exclusivity = structure.exclusivity().fromLab(structure.book(), lab);
        this.negotiatingLeverage = negotiatingLeverageOf();
    }

    /** One-off cost of contracts' access links on each side, scaled to the lab. */
    static double integration(Structure structure, ModelLab type, Entry... contracts) {
        long links = 0;
        for (Entry entry : contracts) {
            links += entry.contract().terms().distribution().access().available() ? 1 : 0;
        }
        return links
                * structure.industry().settings().integrationShare()
                * type.valuationUsdBn().value();
    }

    private boolean diversifiesPayments() {
        return structure.industry().settings().diversification() == MarketSettings.Diversification.PAYMENT_SHARES;
    }

    /** Diversification where it counts suppliers, in [0, 1]; where it counts payments, nothing. */
    private double bySuppliersOf() {
        if (diversifiesPayments()) {
            return 0;
        }
        int suppliers = structure.book().ofLab(lab).length;
        return 1 - StrictMath.pow(1 - structure.industry().settings().supplierCountRho(), suppliers);
    }

    private double independenceOf() {
        double given = 0;
        for (Entry entry : structure.book().ofLab(lab)) {
            var terms = entry.contract().terms();
            given += Math.max(
                    terms.compute().exclusivity().dependence(),
                    terms.distribution().exclusivity().dependence());
        }
        return -structure.industry().settings().independenceWeight()
                * type.valuationUsdBn().value()
                * given;
    }

    private double negotiatingLeverageOf() {
        double weight = structure.industry().settings().negotiatingLeverageWeight();
        return weight == 0 ? 0 : weight * structure.exclusivity().outsideOption(structure.book(), lab);
    }

    /** The structure. */
    Structure structure() {
        return structure;
    }

    /** Cash, what was promised, and equity in others, USD bn. */
    double transfers() {
        return transfers;
    }

    /** What the access links cost once, USD bn. */
    double integration() {
        return integration;
    }

    /** Part of the lab's equity that others hold. */
    double sold() {
        return sold;
    }

    /** What a year's revenue at the end of the horizon is worth today. */
    double terminalMultiple() {
        return structure.paths().discountOfLab(lab).end() * structure.industry().calibration().terminalMultiple[lab];
    }

    /** What being spread over suppliers is worth, USD bn, given how payments for compute are spread. */
    double diversification(double byPayments) {
        return type.diversificationWeightUsdBn().value() * (diversifiesPayments() ? byPayments : bySuppliers);
    }

    /** What exclusivity given takes from independence, negative, USD bn. */
    double independence() {
        return independence;
    }

    /** What exclusivity given costs at its price, USD bn. */
    double exclusivity() {
        return exclusivity;
    }

    /** The best link it does not have, at the weight that the scenario gives it, USD bn. */
    double negotiatingLeverage() {
        return negotiatingLeverage;
    }
}

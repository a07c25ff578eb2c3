package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.market.Book.Entry;
import java.util.EnumMap;
import java.util.Map;

/** Value and utility of a lab under one alliance structure. */
final class LabAccount {

    private final Structure structure;
    private final int lab;
    private final ModelLab type;
    private final LabOutlook outlook;
    private final double transfers;
    private final double integration;
    private final double value;
    private final double sold;
    private final double unsold;

    LabAccount(Structure structure, int lab) {
        this.structure = structure;
        this.lab = lab;
        this.type = structure.industry().labs().get(lab);
        this.outlook = new LabOutlook(structure, lab);
        this.transfers = structure.promises().valueToLab(lab)
                + structure.state().labs().get(lab).cashUsdBn()
                + structure.holdings().equityOfLab(lab);
        this.integration = integration(structure, type, structure.book().ofLab(lab));
        this.value =
                transfers + outlook.ownEarnings() + outlook.viaClouds() + terminalValue() + liquidity() - integration;
        this.sold = structure.holdings().sold(lab);
        this.unsold = diversification() + independence() - exclusivity() + negotiatingLeverage();
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

    /** V of model.md §4. */
    double value() {
        return value;
    }

    double terminalValue() {
        return structure.paths().discountOfLab(lab).end()
                * structure.industry().calibration().terminalMultiple[lab]
                * outlook.terminalRevenue();
    }

    LabOutlook outlook() {
        return outlook;
    }

    private double liquidity() {
        return liquidity(outlook.lowestCash());
    }

    /** What a shortage of cash costs, negative. */
    double liquidity(double lowestCash) {
        return -structure.industry().settings().cashShortageWeight() * Math.max(0, -lowestCash);
    }

    private double diversification() {
        MarketSettings settings = structure.industry().settings();
        double weight = type.diversificationWeightUsdBn().value();
        if (settings.diversification() == MarketSettings.Diversification.PAYMENT_SHARES) {
            return weight * outlook.diversification();
        }
        int suppliers = structure.book().ofLab(lab).length;
        return weight * (1 - StrictMath.pow(1 - settings.supplierCountRho(), suppliers));
    }

    private double independence() {
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

    /** Part of the lab's equity that others hold. */
    double sold() {
        return sold;
    }

    /** The terms of utility that no dilution touches. */
    double unsold() {
        return unsold;
    }

    private double exclusivity() {
        return structure.exclusivity().fromLab(structure.book(), lab);
    }

    /** The best link it does not have, at the weight that the scenario gives it. */
    private double negotiatingLeverage() {
        double weight = structure.industry().settings().negotiatingLeverageWeight();
        return weight == 0 ? 0 : weight * structure.exclusivity().outsideOption(structure.book(), lab);
    }

    double utility() {
        return (1 - sold) * value + unsold;
    }

    Payoff payoff() {
        Map<Motive, Double> terms = new EnumMap<>(Motive.class);
        terms.put(Motive.SUSTAINABILITY, outlook.ownEarnings() + terminalValue());
        terms.put(Motive.REACH, outlook.viaClouds());
        terms.put(Motive.LIQUIDITY, liquidity());
        terms.put(Motive.INTEGRATION, -integration);
        terms.put(Motive.TRANSFERS, transfers);
        terms.put(Motive.DILUTION, -sold * value);
        terms.put(Motive.DIVERSIFICATION, diversification());
        terms.put(Motive.INDEPENDENCE, independence());
        terms.put(Motive.EXCLUSIVITY, -exclusivity());
        if (structure.industry().settings().negotiatingLeverageWeight() > 0) {
            terms.put(Motive.NEGOTIATING_LEVERAGE, negotiatingLeverage());
        }
        return new Payoff(terms);
    }
}

package io.entente.market;

import java.util.EnumMap;
import java.util.Map;

/** Value and utility of a lab under one alliance structure. */
final class LabAccount {

    private final LabStanding standing;
    private final LabOutlook outlook;
    private final double shortageWeight;
    private final double value;
    private final double unsold;

    LabAccount(Structure structure, int lab) {
        this(new LabStanding(structure, lab), new LabOutlook(structure, lab));
    }

    LabAccount(LabStanding standing, LabOutlook outlook) {
        this.standing = standing;
        this.outlook = outlook;
        this.shortageWeight = standing.structure().industry().settings().cashShortageWeight();
        this.value = standing.transfers()
                + outlook.ownEarnings()
                + outlook.viaClouds()
                + terminalValue()
                + liquidity()
                - standing.integration();
        this.unsold =
                diversification() + standing.independence() - standing.exclusivity() + standing.negotiatingLeverage();
    }

    /** V of model.md §4. */
    double value() {
        return value;
    }

    double terminalValue() {
        return standing.terminalMultiple() * outlook.terminalRevenue();
    }

    LabOutlook outlook() {
        return outlook;
    }

    private double liquidity() {
        return liquidity(outlook.lowestCash());
    }

    /** What a shortage of cash costs, negative. */
    double liquidity(double lowestCash) {
        return lowestCash < 0 ? shortageWeight * lowestCash : 0;
    }

    private double diversification() {
        return standing.diversification(outlook.diversification());
    }

    /** Part of the lab's equity that others hold. */
    double sold() {
        return standing.sold();
    }

    /** The terms of utility that no dilution touches. */
    double unsold() {
        return unsold;
    }

    double utility() {
        return (1 - sold()) * value + unsold;
    }

    Payoff payoff() {
        Map<Motive, Double> terms = new EnumMap<>(Motive.class);
        terms.put(Motive.SUSTAINABILITY, outlook.ownEarnings() + terminalValue());
        terms.put(Motive.REACH, outlook.viaClouds());
        terms.put(Motive.LIQUIDITY, liquidity());
        terms.put(Motive.INTEGRATION, -standing.integration());
        terms.put(Motive.TRANSFERS, standing.transfers());
        terms.put(Motive.DILUTION, -sold() * value);
        terms.put(Motive.DIVERSIFICATION, diversification());
        terms.put(Motive.INDEPENDENCE, standing.independence());
        terms.put(Motive.EXCLUSIVITY, -standing.exclusivity());
        if (standing.structure().industry().settings().negotiatingLeverageWeight() > 0) {
            terms.put(Motive.NEGOTIATING_LEVERAGE, standing.negotiatingLeverage());
        }
        return new Payoff(terms);
    }
}

package io.entente.market;

import io.entente.market.Book.Entry;

/**
 * What a hyperscaler's contracts mean to it whatever is bought under them: customers, links, exclusivity, and what it has and
 * owes besides. Immutable.
 */
final class HyperscalerStanding {

    private final Structure structure;
    private final int hyperscaler;
    private final Entry[] contracts;
    private final double competitiveness;
    private final double transfers;
    private final double integration;
    private final boolean dearMoney;
    private final double twiceCashScale;
    private final double outlayNow;
    private final double outlayBefore;
    private final double exclusivity;
    private final double signalling;

    HyperscalerStanding(Structure structure, int hyperscaler) {
        this.structure = structure;
        this.hyperscaler = hyperscaler;
        this.contracts = structure.book().ofHyperscaler(hyperscaler);
        this.competitiveness = competitivenessOf();
        HyperscalerState state = state();
        this.transfers = structure.cashChange(hyperscaler)
                + structure.promises().valueToHyperscaler(hyperscaler)
                + structure.holdings().equityOfHyperscaler(hyperscaler);
        this.integration = integrationOf();
        this.outlayNow = state.recentOutlayUsdBn().get(0);
        this.outlayBefore = earlierOutlay(state) + structure.promises().dueWithinYear(hyperscaler);
        this.dearMoney = structure.industry().settings().costOfMoney();
        this.twiceCashScale = 2
                * structure
                        .industry()
                        .hyperscalers()
                        .get(hyperscaler)
                        .cashScaleUsdBn()
                        .value();
        this.exclusivity = structure.exclusivity().toHolder(structure.book(), hyperscaler);
        this.signalling = signallingOf();
    }

    /** Margins on what customers spend, less the labs' shares of it, with what lies beyond the horizon. */
    private double competitivenessOf() {
        CloudMarket market = structure.paths().market(hyperscaler);
        Sales sales = structure.sales();
        double hosted = 1 - structure.industry().settings().hostingShare();
        double earnedPart = structure.prices().margin(hyperscaler) + hosted * sales.ownModelPart(hyperscaler);
        double sharedPart = 0;
        double limited = 0;
        for (Entry contract : contracts) {
            if (structure.isLimited(contract)) {
                CloudMarket.Worth sold = market.of(structure.modelRevenue(contract));
                limited += hosted * sold.earned() - contract.labShare() * sold.shared();
            } else {
                double part = sales.modelPart(hyperscaler, contract.lab());
                earnedPart += hosted * part;
                sharedPart += contract.labShare() * part;
            }
        }
        CloudMarket.Worth spend = market.spend(sales);
        return earnedPart * spend.earned() - sharedPart * spend.shared() + limited;
    }

    /** What the deals take from rivals over the horizon, at the weight that the scenario gives it. */
    private double signallingOf() {
        double weight = structure.industry().settings().signallingWeight();
        if (weight == 0) {
            return 0;
        }
        Paths paths = structure.paths();
        double spend = paths.market(hyperscaler).potential();
        return weight * structure.signalling(hyperscaler) * spend / paths.potential(0);
    }

    private double integrationOf() {
        double sum = 0;
        for (Entry entry : contracts) {
            sum += LabStanding.integration(
                    structure, structure.industry().labs().get(entry.lab()), entry);
        }
        return sum;
    }

    /** What deals cost in the last three quarters, USD bn; what was received counts as nothing. */
    private static double earlierOutlay(HyperscalerState state) {
        double sum = 0;
        for (int i = 1; i < state.recentOutlayUsdBn().size(); i++) {
            sum += Math.max(0, state.recentOutlayUsdBn().get(i));
        }
        return sum;
    }

    /** (what deals cost over a year)² / 2K: the last quarters, what is promised, and further payments now and within a year. */
    double costOfMoney(double paidNow, double promised) {
        double year = Math.max(0, outlayNow + paidNow) + promised + outlayBefore;
        return dearMoney ? year * year / twiceCashScale : 0;
    }

    /** Margin on the customers that choice among models brings, inertia left aside. */
    double modelChoice() {
        double brought =
                structure.shares().cloud(hyperscaler) - structure.shares().cloudWithoutChoice(hyperscaler);
        return structure.prices().margin(hyperscaler)
                * brought
                * structure.paths().market(hyperscaler).potential();
    }

    /** The structure. */
    Structure structure() {
        return structure;
    }

    /** Which hyperscaler, as an index. */
    int hyperscaler() {
        return hyperscaler;
    }

    /** Where it stands at the moment. */
    HyperscalerState state() {
        return structure.state().hyperscalers().get(hyperscaler);
    }

    /** Its contracts. */
    Entry[] contracts() {
        return contracts;
    }

    /** Margins on what customers spend, less the labs' shares of it, USD bn. */
    double competitiveness() {
        return competitiveness;
    }

    /** Cash received since the moment, what was promised, and equity, USD bn. */
    double transfers() {
        return transfers;
    }

    /** What the access links cost once, USD bn. */
    double integration() {
        return integration;
    }

    /** What the exclusivity held is worth at its price, USD bn. */
    double exclusivity() {
        return exclusivity;
    }

    /** What deals take from rivals, at the weight that the scenario gives it, USD bn. */
    double signalling() {
        return signalling;
    }
}

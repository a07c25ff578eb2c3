package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.market.Book.Entry;
import java.util.EnumMap;
import java.util.Map;

/** Utility of a hyperscaler's AI business under one alliance structure. */
final class HyperscalerAccount {

    private final Structure structure;
    private final int hyperscaler;
    private final Hyperscaler type;
    private final Entry[] contracts;
    private final double unitCost;
    private double competitiveness;
    private final double royalties;
    private final double congestionKnee;
    private final double congestionWeight;
    private double utilisation;
    private final double hedge;
    private final double transfers;
    private final double integration;
    private final boolean dearMoney;
    private final double twiceCashScale;
    private final double costOfMoney;
    private final double outlayNow;
    private final double outlayBefore;
    private final double exclusivity;
    private final double signalling;

    HyperscalerAccount(Structure structure, int hyperscaler, Payoffs labs) {
        this.structure = structure;
        this.hyperscaler = hyperscaler;
        this.type = structure.industry().hyperscalers().get(hyperscaler);
        this.contracts = structure.book().ofHyperscaler(hyperscaler);
        this.unitCost = type.unitCostUsdBnPerGwYear().value()
                * structure.state().hyperscalers().get(hyperscaler).unitCostFactor();
        this.royalties = royalties(labs);
        this.congestionKnee = structure.industry().settings().congestionKnee();
        this.congestionWeight = structure.industry().settings().congestionWeight();
        roll();
        this.hedge = hedge(labs);
        HyperscalerState state = structure.state().hyperscalers().get(hyperscaler);
        this.transfers = structure.cashChange(hyperscaler)
                + structure.promises().valueToHyperscaler(hyperscaler)
                + structure.holdings().equityOfHyperscaler(hyperscaler);
        this.integration = integration();
        this.outlayNow = state.recentOutlayUsdBn().get(0);
        this.outlayBefore = earlierOutlay(state) + structure.promises().dueWithinYear(hyperscaler);
        this.dearMoney = structure.industry().settings().costOfMoney();
        this.twiceCashScale = 2 * type.cashScaleUsdBn().value();
        this.costOfMoney = costOfMoney(0, 0);
        this.exclusivity = structure.exclusivity().toHolder(structure.book(), hyperscaler);
        this.signalling = signalling();
    }

    /** Follows margins, bills and load quarter by quarter; sums are kept at hand, not in fields. */
    private void roll() {
        double[][] sold = structure.modelRevenues(contracts);
        double[] spend = structure.sales().spend(hyperscaler);
        double[] ownModel = structure.sales().ownModelRevenue(hyperscaler);
        double[] own = structure.paths().discountOfHyperscaler(hyperscaler).factors();
        double[] common = structure.paths().commonDiscount();
        double now = structure.state().hyperscalers().get(hyperscaler).capacityGw();
        double perYear = type.buildGwPerYear().value();
        double kept = structure.prices().margin(hyperscaler);
        double hosted = 1 - structure.industry().settings().hostingShare();
        double base = type.baseUtilisation().value();
        int lastYear = Math.max(0, own.length - 4);
        double last = 0;
        double competing = 0;
        double utilising = 0;
        for (int t = 0; t < own.length; t++) {
            double earned = kept * spend[t] + hosted * ownModel[t];
            double shared = 0;
            double built = Industry.built(now, perYear, t);
            double used = base * built;
            for (int i = 0; i < contracts.length; i++) {
                Entry contract = contracts[i];
                double revenue = sold[i][t];
                double capacity = contract.paths().capacityGw()[t];
                earned += hosted * revenue;
                shared += contract.labShare() * revenue;
                utilising += common[t] * contract.paths().bill()[t] - own[t] * (capacity * unitCost / 4);
                used += capacity;
            }
            competing += own[t] * earned - common[t] * shared;
            utilising -= own[t] * congestion(used, built);
            last += t >= lastYear ? earned - shared : 0;
        }
        double end = structure.paths().discountOfHyperscaler(hyperscaler).end();
        competitiveness = competing + end * structure.industry().settings().terminalCloudMultiple() * last;
        utilisation = utilising;
    }

    /** Present value of the royalties that the cloud is owed, quarter by quarter. */
    private double royalties(Payoffs labs) {
        double[] common = structure.paths().commonDiscount();
        double[][] revenue = new double[contracts.length][];
        for (int i = 0; i < contracts.length; i++) {
            revenue[i] = contracts[i].royaltyQuarters() > 0
                    ? labs.lab(contracts[i].lab()).outlook().revenue()
                    : null;
        }
        double sum = 0;
        for (int t = 0; t < common.length; t++) {
            for (int i = 0; i < contracts.length; i++) {
                Entry contract = contracts[i];
                sum += t < contract.royaltyQuarters() ? common[t] * contract.royalty() * revenue[i][t] : 0;
            }
        }
        return sum;
    }

    /** What the deals take from rivals over the horizon, at the weight that the scenario gives it. */
    private double signalling() {
        double weight = structure.industry().settings().signallingWeight();
        if (weight == 0) {
            return 0;
        }
        Paths paths = structure.paths();
        double spend =
                paths.potentialValue(paths.discountOfHyperscaler(hyperscaler).factors());
        return weight * structure.signalling(hyperscaler) * spend / paths.potential(0);
    }

    /** Running above the knee costs: weight × (utilisation − knee)² × capacity × unit cost. */
    private double congestion(double usedGw, double capacityGw) {
        double excess = capacityGw == 0 ? 0 : Math.max(0, usedGw / capacityGw - congestionKnee);
        return congestionWeight * excess * excess * capacityGw * unitCost / 4;
    }

    private double hedge(Payoffs labs) {
        double sum = 0;
        for (int lab : structure.holdings().labsHeld(hyperscaler)) {
            sum += structure.holdings().share(hyperscaler, lab) * labs.lab(lab).value();
        }
        return sum;
    }

    private double integration() {
        double sum = 0;
        for (Entry entry : contracts) {
            sum += LabAccount.integration(structure, structure.industry().labs().get(entry.lab()), entry);
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

    double utility() {
        return competitiveness
                + royalties
                + utilisation
                + hedge
                + transfers
                - integration
                - costOfMoney
                + exclusivity
                + signalling;
    }

    Payoff payoff() {
        double choice = modelChoice();
        Map<Motive, Double> terms = new EnumMap<>(Motive.class);
        terms.put(Motive.COMPETITIVENESS, competitiveness + royalties - choice);
        terms.put(Motive.MODEL_CHOICE, choice);
        terms.put(Motive.UTILISATION, utilisation);
        terms.put(Motive.HEDGE, hedge);
        terms.put(Motive.TRANSFERS, transfers);
        terms.put(Motive.INTEGRATION, -integration);
        terms.put(Motive.COST_OF_MONEY, -costOfMoney);
        terms.put(Motive.EXCLUSIVITY, exclusivity);
        if (structure.industry().settings().signallingWeight() > 0) {
            terms.put(Motive.ECOSYSTEM_SIGNALLING, signalling);
        }
        return new Payoff(terms);
    }

    /** Margin on the customers that choice among models brings, inertia left aside. */
    private double modelChoice() {
        double brought =
                structure.shares().cloud(hyperscaler) - structure.shares().cloudWithoutChoice(hyperscaler);
        double sum = 0;
        double[] discount = structure.paths().discountOfHyperscaler(hyperscaler).factors();
        for (int t = 0; t < discount.length; t++) {
            sum += discount[t]
                    * structure.prices().margin(hyperscaler)
                    * structure.paths().potential(t)
                    * brought;
        }
        return sum;
    }
}

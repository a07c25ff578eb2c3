package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.EnumMap;
import java.util.Map;

/** Utility of a hyperscaler's AI business under one alliance structure. */
final class HyperscalerAccount {

    private final Structure structure;
    private final int hyperscaler;
    private final Entry[] contracts;
    private final double competitiveness;
    private final double royalties;
    private final double utilisation;
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
        this.contracts = structure.book().ofHyperscaler(hyperscaler);
        this.competitiveness = competitiveness();
        this.royalties = royalties(labs);
        this.hedge = hedge(labs);
        HyperscalerState state = structure.state().hyperscalers().get(hyperscaler);
        this.utilisation = structure.paths().utilisation(hyperscaler).of(state, contracts);
        this.transfers = structure.cashChange(hyperscaler)
                + structure.promises().valueToHyperscaler(hyperscaler)
                + structure.holdings().equityOfHyperscaler(hyperscaler);
        this.integration = integration();
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
        this.costOfMoney = costOfMoney(0, 0);
        this.exclusivity = structure.exclusivity().toHolder(structure.book(), hyperscaler);
        this.signalling = signalling();
    }

    /** Margins on what customers spend, less the labs' shares of it, with what lies beyond the horizon. */
    private double competitiveness() {
        double[][] sold = structure.modelRevenues(contracts);
        double[] spend = structure.sales().spend(hyperscaler);
        double[] ownModel = structure.sales().ownModelRevenue(hyperscaler);
        Discount discount = structure.paths().discountOfHyperscaler(hyperscaler);
        double[] own = discount.factors();
        double[] common = structure.paths().commonDiscount();
        double kept = structure.prices().margin(hyperscaler);
        double hosted = 1 - structure.industry().settings().hostingShare();
        int lastYear = Math.max(0, own.length - 4);
        double last = 0;
        double margins = 0;
        for (int t = 0; t < own.length; t++) {
            double earned = kept * spend[t] + hosted * ownModel[t];
            double shared = 0;
            for (int i = 0; i < contracts.length; i++) {
                double revenue = sold[i][t];
                earned += hosted * revenue;
                shared += contracts[i].labShare() * revenue;
            }
            margins += own[t] * earned - common[t] * shared;
            last += t >= lastYear ? earned - shared : 0;
        }
        return margins + discount.end() * structure.industry().settings().terminalCloudMultiple() * last;
    }

    /** Present value of the royalties that the cloud is owed, quarter by quarter. */
    private double royalties(Payoffs labs) {
        double[] common = structure.paths().commonDiscount();
        double[][] revenue = new double[contracts.length][];
        int longest = 0;
        for (int i = 0; i < contracts.length; i++) {
            if (contracts[i].royaltyQuarters() > 0) {
                longest = Math.max(longest, contracts[i].royaltyQuarters());
                revenue[i] = labs.lab(contracts[i].lab()).outlook().revenue();
            }
        }
        double sum = 0;
        for (int t = 0; t < Math.min(longest, common.length); t++) {
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
            sum += LabStanding.integration(structure, structure.industry().labs().get(entry.lab()), entry);
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

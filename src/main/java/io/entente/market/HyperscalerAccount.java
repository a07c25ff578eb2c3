package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Utility of a hyperscaler's AI business under one alliance structure. */
final class HyperscalerAccount {

    private final HyperscalerStanding standing;
    private final double royalties;
    private final double utilisation;
    private final double hedge;
    private final double costOfMoney;

    HyperscalerAccount(Structure structure, int hyperscaler, IntFunction<LabAccount> labs) {
        this(new HyperscalerStanding(structure, hyperscaler), structure.book().ofHyperscaler(hyperscaler), labs);
    }

    /**
     * The account where a contract may be for another purchase, or owe another royalty, than in the structure.
     *
     * @param contracts of the hyperscaler
     * @param labs the labs' accounts under these contracts
     */
    HyperscalerAccount(HyperscalerStanding standing, Entry[] contracts, IntFunction<LabAccount> labs) {
        Paths paths = standing.structure().paths();
        this.standing = standing;
        this.royalties = royalties(paths.commonDiscount(), contracts, labs);
        this.hedge = hedge(labs);
        this.utilisation = paths.utilisation(standing.hyperscaler()).of(standing.state(), contracts);
        this.costOfMoney = costOfMoney(0, 0);
    }

    /** Present value of the royalties that the cloud is owed, quarter by quarter. */
    private static double royalties(double[] common, Entry[] contracts, IntFunction<LabAccount> labs) {
        double[][] revenue = new double[contracts.length][];
        int longest = 0;
        for (int i = 0; i < contracts.length; i++) {
            if (contracts[i].royaltyQuarters() > 0) {
                longest = Math.max(longest, contracts[i].royaltyQuarters());
                revenue[i] = labs.apply(contracts[i].lab()).outlook().revenue();
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

    private double hedge(IntFunction<LabAccount> labs) {
        Holdings holdings = standing.structure().holdings();
        int hyperscaler = standing.hyperscaler();
        double sum = 0;
        for (int lab : holdings.labsHeld(hyperscaler)) {
            sum += holdings.share(hyperscaler, lab) * labs.apply(lab).value();
        }
        return sum;
    }

    /** What deals cost over a year, once more is paid now and promised within it, USD bn. */
    double costOfMoney(double paidNow, double promised) {
        return standing.costOfMoney(paidNow, promised);
    }

    double utility() {
        return standing.competitiveness()
                + royalties
                + utilisation
                + hedge
                + standing.transfers()
                - standing.integration()
                - costOfMoney
                + standing.exclusivity()
                + standing.signalling();
    }

    Payoff payoff() {
        double choice = standing.modelChoice();
        Map<Motive, Double> terms = new EnumMap<>(Motive.class);
        terms.put(Motive.COMPETITIVENESS, standing.competitiveness() + royalties - choice);
        terms.put(Motive.MODEL_CHOICE, choice);
        terms.put(Motive.UTILISATION, utilisation);
        terms.put(Motive.HEDGE, hedge);
        terms.put(Motive.TRANSFERS, standing.transfers());
        terms.put(Motive.INTEGRATION, -standing.integration());
        terms.put(Motive.COST_OF_MONEY, -costOfMoney);
        terms.put(Motive.EXCLUSIVITY, standing.exclusivity());
        if (standing.structure().industry().settings().signallingWeight() > 0) {
            terms.put(Motive.ECOSYSTEM_SIGNALLING, standing.signalling());
        }
        return new Payoff(terms);
    }
}

package io.entente.market;

import io.entente.deal.Stake;
import java.util.Arrays;
import java.util.List;

/** Paid-in equity, added up once for all questions about it. Immutable. */
final class Holdings {

    private final List<Stake> stakes;
    private final double[][] byPair;
    private final int[][] labsHeld;
    private final double[] sold;
    private final double[] hyperscalerEquity;
    private final double[] labEquity;

    Holdings(Industry industry, MarketState state) {
        stakes = state.stakes();
        sold = new double[industry.labs().size()];
        labEquity = new double[sold.length];
        hyperscalerEquity = new double[industry.hyperscalers().size()];
        byPair = new double[hyperscalerEquity.length][sold.length];
        labsHeld = new int[hyperscalerEquity.length][0];
        for (int l = 0; l < sold.length; l++) {
            var id = industry.labs().get(l).id();
            sold[l] = stakes.stream()
                    .filter(s -> s.issuer().equals(id))
                    .mapToDouble(Stake::share)
                    .sum();
        }
        for (Stake stake : stakes) {
            add(industry, stake);
        }
    }

    private void add(Industry industry, Stake stake) {
        int holder = industry.hyperscaler(stake.holder());
        int holdingLab = industry.lab(stake.holder());
        int lab = industry.lab(stake.issuer());
        if (holder >= 0 && lab >= 0) {
            if (byPair[holder][lab] == 0) {
                labsHeld[holder] = Arrays.copyOf(labsHeld[holder], labsHeld[holder].length + 1);
                labsHeld[holder][labsHeld[holder].length - 1] = lab;
            }
            byPair[holder][lab] += stake.share();
        }
        int issuer = industry.hyperscaler(stake.issuer());
        if (issuer >= 0) {
            double worth = stake.share()
                    * industry.hyperscalers().get(issuer).marketValueUsdBn().value();
            hyperscalerEquity[issuer] -= worth;
            if (holder >= 0) {
                hyperscalerEquity[holder] += worth;
            } else if (holdingLab >= 0) {
                labEquity[holdingLab] += worth;
            }
        }
    }

    /** Whether these are the holdings of a state. */
    boolean areOf(MarketState state) {
        return stakes == state.stakes();
    }

    /** The part of a lab that a hyperscaler holds. */
    double share(int hyperscaler, int lab) {
        return byPair[hyperscaler][lab];
    }

    /** The labs that a hyperscaler holds a part of, in the order of its stakes. Not to be changed. */
    int[] labsHeld(int hyperscaler) {
        return labsHeld[hyperscaler];
    }

    /** The part of a lab that others hold. */
    double sold(int lab) {
        return sold[lab];
    }

    /** Worth of other hyperscalers' equity that one holds less that of its own held by others, USD bn. */
    double equityOfHyperscaler(int hyperscaler) {
        return hyperscalerEquity[hyperscaler];
    }

    /** Worth of hyperscalers' equity that a lab holds, USD bn. */
    double equityOfLab(int lab) {
        return labEquity[lab];
    }
}

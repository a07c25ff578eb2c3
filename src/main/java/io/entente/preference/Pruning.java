package io.entente.preference;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Equity;
import io.entente.deal.Terms;
import io.entente.market.DealValue;
import io.entente.market.DealValues;
import io.entente.market.Feasibility;
import io.entente.market.MoneyTerms;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The search for the outcomes on the table of one talk: cell by cell, those that leave nothing on it for both. */
final class Pruning {

    private static final int FIRST_ROOM = 256;

    private final DealValues values;
    private final DealSpace space;
    private final Feasibility feasibility;
    private final List<Side> sides;
    private final MoneyTerms[] money;

    /** The cell of the contract in force, which is reopened for other terms or for equity: a fee alone would change nothing. */
    private final Terms inForce;

    /** Indices of money sides, the best for the lab in the cell at hand first. */
    private final int[] ranking;

    private int size;
    private int[] outcomes = new int[FIRST_ROOM];
    private double[] hyperscaler = new double[FIRST_ROOM];
    private double[] lab = new double[FIRST_ROOM];

    /** A money side that both can pay, with the first outcome of those that move the same money. */
    private record Side(int outcome, boolean invests, MoneyTerms money) {}

    Pruning(DealValues values, DealSpace space, Feasibility feasibility) {
        this.values = values;
        this.space = space;
        this.feasibility = feasibility;
        this.sides = affordable();
        this.money = sides.stream().map(Side::money).toArray(MoneyTerms[]::new);
        this.ranking = IntStream.range(0, money.length).toArray();
        this.inForce = space.inForce().map(c -> c.terms().withoutMoney()).orElse(null);
    }

    private List<Side> affordable() {
        Map<MoneyTerms, Side> affordable = new LinkedHashMap<>();
        int[] firstCell = new int[DealSpace.CELL_ISSUES];
        for (int[] levels : space.movingMoney()) {
            Equity equity = space.equity(levels);
            double fee = space.fee(levels);
            if (feasibility.affords(equity, fee)) {
                affordable.computeIfAbsent(
                        values.money(equity, fee),
                        same -> new Side(space.outcome(levels, firstCell), equity.investmentUsdBn() > 0, same));
            }
        }
        return List.copyOf(affordable.values());
    }

    /** The outcomes that both would rather have than what they have now. */
    Appraisal over(DealValue.Pair base) {
        double[] hyperscalerGains = new double[money.length];
        double[] labGains = new double[money.length];
        int[] firstSide = new int[DealSpace.MONEY_ISSUES];
        for (int[] cell : space.cells(this::feasible)) {
            Terms terms = space.cell(cell);
            if (terms.links()) {
                values.of(terms).gains(money, base, hyperscalerGains, labGains);
                addFrontier(space.outcome(firstSide, cell), terms.equals(inForce), hyperscalerGains, labGains);
            }
        }
        return sorted();
    }

    private boolean feasible(ComputePurchase compute) {
        boolean kept = space.inForce()
                .map(Contract::terms)
                .map(terms -> terms.compute().samePurchase(compute))
                .orElse(false);
        return kept || feasibility.admits(compute);
    }

    /** Adds the outcomes of a cell that no other of the cell beats for both sides; of equal ones the first. */
    private void addFrontier(int cell, boolean isInForce, double[] hyperscalerGains, double[] labGains) {
        rank(hyperscalerGains, labGains);
        double best = -1;
        for (int i = 0; i < ranking.length && labGains[ranking[i]] >= 0; i++) {
            Side side = sides.get(ranking[i]);
            double gain = hyperscalerGains[ranking[i]];
            if (gain >= 0 && gain > best && (!isInForce || side.invests)) {
                add(side.outcome + cell, gain, labGains[ranking[i]]);
                best = gain;
            }
        }
    }

    /** Ranks money sides by what they bring the lab, then the hyperscaler: little changes from one cell to the next. */
    private void rank(double[] hyperscalerGains, double[] labGains) {
        for (int i = 1; i < ranking.length; i++) {
            int side = ranking[i];
            int place = i;
            while (place > 0 && beats(side, ranking[place - 1], hyperscalerGains, labGains)) {
                ranking[place] = ranking[place - 1];
                place--;
            }
            ranking[place] = side;
        }
    }

    private static boolean beats(int one, int other, double[] hyperscalerGains, double[] labGains) {
        if (labGains[one] != labGains[other]) {
            return labGains[one] > labGains[other];
        }
        return hyperscalerGains[one] == hyperscalerGains[other]
                ? one < other
                : hyperscalerGains[one] > hyperscalerGains[other];
    }

    private void add(int outcome, double hyperscalerGain, double labGain) {
        if (size == outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, 2 * size);
            hyperscaler = Arrays.copyOf(hyperscaler, 2 * size);
            lab = Arrays.copyOf(lab, 2 * size);
        }
        outcomes[size] = outcome;
        hyperscaler[size] = hyperscalerGain;
        lab[size] = labGain;
        size++;
    }

    /** In ascending order of the outcomes' ids. */
    private Appraisal sorted() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = outcomes[i];
        }
        int[] order = RadixSort.order(keys);
        int[] ids = new int[size];
        double[] hyperscalerGains = new double[size];
        double[] labGains = new double[size];
        for (int i = 0; i < size; i++) {
            ids[i] = outcomes[order[i]];
            hyperscalerGains[i] = hyperscaler[order[i]];
            labGains[i] = lab[order[i]];
        }
        return new Appraisal(space, ids, hyperscalerGains, labGains);
    }
}

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
        this.inForce = space.inForce().map(c -> c.terms().withoutMoney()).orElse(null);
    }

    private List<Side> affordable() {
        Map<MoneyTerms, Side> affordable = new LinkedHashMap<>();
        int[] firstCell = new int[DealSpace.CELL_ISSUES];
        for (int[] levels : space.moneySides()) {
            Equity equity = space.equity(levels);
            double fee = space.fee(levels);
            if (levels[DealSpace.GOVERNANCE] == 0 && feasibility.affords(equity, fee)) {
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
        int before = size;
        for (int i = 0; i < money.length; i++) {
            boolean rational = labGains[i] >= 0 && hyperscalerGains[i] >= 0;
            if (rational && (!isInForce || sides.get(i).invests)) {
                add(before, sides.get(i).outcome + cell, hyperscalerGains[i], labGains[i]);
            }
        }
    }

    /** Frontiers hold few outcomes: each new one is compared with all that the cell has. */
    private void add(int before, int outcome, double hyperscalerGain, double labGain) {
        for (int i = before; i < size; i++) {
            if (hyperscaler[i] >= hyperscalerGain && lab[i] >= labGain) {
                return;
            }
        }
        int kept = before;
        for (int i = before; i < size; i++) {
            if (hyperscalerGain < hyperscaler[i] || labGain < lab[i]) {
                put(kept++, outcomes[i], hyperscaler[i], lab[i]);
            }
        }
        put(kept, outcome, hyperscalerGain, labGain);
        size = kept + 1;
    }

    private void put(int place, int outcome, double hyperscalerGain, double labGain) {
        if (place == outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, 2 * place);
            hyperscaler = Arrays.copyOf(hyperscaler, 2 * place);
            lab = Arrays.copyOf(lab, 2 * place);
        }
        outcomes[place] = outcome;
        hyperscaler[place] = hyperscalerGain;
        lab[place] = labGain;
    }

    /** In ascending order of the outcomes' ids. */
    private Appraisal sorted() {
        int[] order =
                RadixSort.order(Arrays.stream(outcomes, 0, size).asLongStream().toArray());
        return new Appraisal(
                space,
                Arrays.stream(order).map(i -> outcomes[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> hyperscaler[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> lab[i]).toArray());
    }
}

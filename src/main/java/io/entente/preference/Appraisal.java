package io.entente.preference;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.Terms;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.market.DealValue;
import io.entente.market.DealValues;
import io.entente.market.Feasibility;
import io.entente.market.MoneyTerms;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the outcomes of one talk are worth to both parties, as one valuation sees it: gains in USD bn over no deal, or
 * over the contract as it stands.
 */
public final class Appraisal {

    private final DealSpace space;
    private final int[] outcomes;
    private final double[] hyperscaler;
    private final double[] lab;

    private Appraisal(DealSpace space, int[] outcomes, double[] hyperscaler, double[] lab) {
        this.space = space;
        this.outcomes = outcomes;
        this.hyperscaler = hyperscaler;
        this.lab = lab;
    }

    /**
     * The outcomes on the table, at public types: feasible, rational for both, and within their cell not worse for both
     * than another.
     * Each cell is pruned by itself, so that no sort ever sees the whole space. Costs some 5 ms for 80 000 outcomes.
     *
     * @param valuation the moment at public types
     * @param talk who talks about what: its terms are not read
     */
    public static Appraisal pruned(Valuation valuation, DealSpace space, Deal talk) {
        return new Pruning(valuation, space, talk).run();
    }

    /** The same outcomes as another valuation sees them: a party with its private type. */
    public static Appraisal of(Valuation valuation, DealSpace space, Deal talk, List<Integer> outcomes) {
        DealValue.Pair base = asThingsStand(valuation, talk);
        Cells cells = new Cells(valuation, space, talk);
        double[] hyperscaler = new double[outcomes.size()];
        double[] lab = new double[outcomes.size()];
        for (int i = 0; i < hyperscaler.length; i++) {
            DealValue cell = cells.cell(outcomes.get(i));
            DealValue.Pair gain =
                    cell.with(cells.money(outcomes.get(i))).minus(base).afterConsent(cell.holdersLossUsdBn());
            hyperscaler[i] = gain.hyperscaler();
            lab[i] = gain.lab();
        }
        return new Appraisal(
                space, outcomes.stream().mapToInt(Integer::intValue).toArray(), hyperscaler, lab);
    }

    /** The same outcomes as the lab alone ranks them in its valuation: half the cost of both sides. */
    public static RankedOutcomes rankedByLab(Valuation valuation, DealSpace space, Deal talk, List<Integer> outcomes) {
        double base = valuation.now().of(talk.lab());
        Cells cells = new Cells(valuation, space, talk);
        double[] lab = new double[outcomes.size()];
        for (int i = 0; i < lab.length; i++) {
            DealValue cell = cells.cell(outcomes.get(i));
            double gain = cell.labWith(cells.money(outcomes.get(i))) - base;
            lab[i] = new DealValue.Pair(0, gain)
                    .afterConsent(cell.holdersLossUsdBn())
                    .lab();
        }
        return RankedOutcomes.of(outcomes.stream().mapToInt(Integer::intValue).toArray(), lab);
    }

    /** Fair pre-money value of the lab: what it is worth as things stand. */
    public static double fairValue(Valuation valuation, Deal talk) {
        return valuation.now().labValue(talk.lab());
    }

    private static DealValues values(Valuation valuation, Deal talk) {
        return new DealValues(valuation, talk, fairValue(valuation, talk));
    }

    private static DealValue.Pair asThingsStand(Valuation valuation, Deal talk) {
        var now = valuation.now();
        return new DealValue.Pair(now.of(talk.hyperscaler()), now.of(talk.lab()));
    }

    /** Number of outcomes. */
    public int size() {
        return outcomes.length;
    }

    /** The outcomes' ids, ascending. */
    public List<Integer> outcomes() {
        return Arrays.stream(outcomes).boxed().toList();
    }

    /** The outcomes as the hyperscaler ranks them. */
    public RankedOutcomes forHyperscaler() {
        return RankedOutcomes.of(outcomes, hyperscaler);
    }

    /** The outcomes as the lab ranks them. */
    public RankedOutcomes forLab() {
        return RankedOutcomes.of(outcomes, lab);
    }

    /** The space the outcomes are numbered in. */
    public DealSpace space() {
        return space;
    }

    /** The outcomes as agreements between the hyperscaler and the lab; without one both gain nothing. Not copied. */
    public FiniteBargain bargain() {
        return FiniteBargain.of(new double[][] {hyperscaler, lab}, 0, 0);
    }

    /** The outcome with the largest gain of both together; of equals the first. */
    public int mostJoint() {
        int best = 0;
        for (int i = 1; i < outcomes.length; i++) {
            if (hyperscaler[i] + lab[i] > hyperscaler[best] + lab[best]) {
                best = i;
            }
        }
        return outcomes[best];
    }

    /** Cells and money sides of outcomes, each worked out once. */
    private static final class Cells {

        private final DealSpace space;
        private final DealValues values;
        private final DealValue[] known;
        private final MoneyTerms[] money;

        Cells(Valuation valuation, DealSpace space, Deal talk) {
            this.space = space;
            this.values = values(valuation, talk);
            this.known = new DealValue[space.cellCount()];
            this.money = new MoneyTerms[space.moneySideCount()];
        }

        MoneyTerms money(int outcome) {
            int side = outcome / known.length;
            if (money[side] == null) {
                int[] levels = space.space().decode(side * known.length);
                money[side] = values.money(space.equity(levels), space.fee(levels));
            }
            return money[side];
        }

        DealValue cell(int outcome) {
            int cell = outcome % known.length;
            if (known[cell] == null) {
                known[cell] = values.of(space.terms(cell));
            }
            return known[cell];
        }
    }

    /** The search for the outcomes on the table. */
    private static final class Pruning {

        private final DealSpace space;
        private final DealValues values;
        private final DealValue.Pair base;
        private final Feasibility feasibility;
        private final List<Side> sides;
        private final MoneyTerms[] money;

        /** The cell of the contract in force, which is reopened for other terms or for equity: a fee alone would change nothing. */
        private final Terms inForce;

        private final double[] hyperscalerGains;
        private final double[] labGains;
        private final List<Found> found = new ArrayList<>();

        private record Found(int outcome, double hyperscaler, double lab) {

            /** Whether this is as good for both, and so leaves no room for the other. */
            boolean covers(Found other) {
                return hyperscaler >= other.hyperscaler && lab >= other.lab;
            }
        }

        /** A money side that both can pay, with the first outcome of those that move the same money. */
        private record Side(int outcome, boolean invests, MoneyTerms money) {}

        Pruning(Valuation valuation, DealSpace space, Deal talk) {
            this.space = space;
            this.values = values(valuation, talk);
            this.base = asThingsStand(valuation, talk);
            this.feasibility = Feasibility.of(valuation, talk.hyperscaler(), talk.lab());
            this.sides = affordable();
            this.money = sides.stream().map(Side::money).toArray(MoneyTerms[]::new);
            this.inForce = space.inForce().map(c -> c.terms().withoutMoney()).orElse(null);
            this.hyperscalerGains = new double[sides.size()];
            this.labGains = new double[sides.size()];
        }

        private List<Side> affordable() {
            Map<MoneyTerms, Side> affordable = new LinkedHashMap<>();
            int[] firstCell = new int[9];
            for (int[] levels : space.moneySides()) {
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

        Appraisal run() {
            Map<ComputePurchase, Boolean> feasible = new HashMap<>();
            int[] firstSide = new int[DealSpace.MONEY_ISSUES];
            for (int[] cell : space.cells()) {
                Terms terms = space.cell(cell);
                if (terms.links() && feasible.computeIfAbsent(terms.compute(), this::feasible)) {
                    addFrontier(space.outcome(firstSide, cell), terms.equals(inForce), values.of(terms));
                }
            }
            found.sort(Comparator.comparingInt(Found::outcome));
            return new Appraisal(
                    space,
                    found.stream().mapToInt(Found::outcome).toArray(),
                    found.stream().mapToDouble(Found::hyperscaler).toArray(),
                    found.stream().mapToDouble(Found::lab).toArray());
        }

        private boolean feasible(ComputePurchase compute) {
            boolean kept = space.inForce()
                    .map(c -> c.terms().compute().samePurchase(compute))
                    .orElse(false);
            return kept || feasibility.admits(compute);
        }

        /** Adds the outcomes of a cell that no other of the cell beats for both sides; of equal ones the first. */
        private void addFrontier(int cell, boolean inForce, DealValue value) {
            int before = found.size();
            value.gains(money, base, hyperscalerGains, labGains);
            for (int i = 0; i < sides.size(); i++) {
                boolean rational = labGains[i] >= 0 && hyperscalerGains[i] >= 0;
                if (rational && (!inForce || sides.get(i).invests)) {
                    add(before, new Found(sides.get(i).outcome + cell, hyperscalerGains[i], labGains[i]));
                }
            }
        }

        /** Frontiers hold few outcomes: each new one is compared with all that the cell has. */
        private void add(int before, Found one) {
            for (int i = before; i < found.size(); i++) {
                if (found.get(i).covers(one)) {
                    return;
                }
            }
            found.subList(before, found.size()).removeIf(one::covers);
            found.add(one);
        }
    }
}

package io.entente.preference;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.Terms;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.market.DealValue;
import io.entente.market.Feasibility;
import io.entente.market.MoneyTerms;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
        double fair = fairValue(valuation, talk);
        DealValue.Pair base = asThingsStand(valuation, talk);
        Cells cells = new Cells(valuation, space, talk, fair);
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
        Cells cells = new Cells(valuation, space, talk, fairValue(valuation, talk));
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

        private final Valuation valuation;
        private final DealSpace space;
        private final Deal talk;
        private final double fair;
        private final Map<Integer, DealValue> known = new HashMap<>();
        private final Map<Integer, MoneyTerms> money = new HashMap<>();

        Cells(Valuation valuation, DealSpace space, Deal talk, double fair) {
            this.valuation = valuation;
            this.space = space;
            this.talk = talk;
            this.fair = fair;
        }

        MoneyTerms money(int outcome) {
            return money.computeIfAbsent(space.moneySide(outcome), side -> {
                Terms terms = space.terms(side);
                return MoneyTerms.of(
                        terms.equity(),
                        terms.signingFeeUsdBn(),
                        fair,
                        valuation.industry().settings());
            });
        }

        DealValue cell(int outcome) {
            return known.computeIfAbsent(
                    space.cell(outcome), c -> DealValue.of(valuation, talk.withTerms(space.terms(c)), fair));
        }
    }

    /** The search for the outcomes on the table. */
    private static final class Pruning {

        private final Valuation valuation;
        private final DealSpace space;
        private final Deal talk;
        private final double fair;
        private final DealValue.Pair base;
        private final Feasibility feasibility;
        private final List<int[]> money;
        private final List<Terms> sides = new ArrayList<>();
        private final List<MoneyTerms> moneyTerms = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();

        private record Found(int outcome, double hyperscaler, double lab) {}

        Pruning(Valuation valuation, DealSpace space, Deal talk) {
            this.valuation = valuation;
            this.space = space;
            this.talk = talk;
            this.fair = fairValue(valuation, talk);
            this.base = asThingsStand(valuation, talk);
            this.feasibility = Feasibility.of(valuation, talk.hyperscaler(), talk.lab());
            this.money = space.moneySides();
            int[] firstCell = new int[9];
            for (int[] side : money) {
                Terms terms = space.terms(space.outcome(side, firstCell));
                sides.add(terms);
                moneyTerms.add(MoneyTerms.of(
                        terms.equity(),
                        terms.signingFeeUsdBn(),
                        fair,
                        valuation.industry().settings()));
            }
        }

        Appraisal run() {
            for (int[] cell : space.cells()) {
                Terms terms = space.terms(space.outcome(money.get(0), cell));
                if (terms.links() && feasible(terms.compute())) {
                    addFrontier(cell, terms, DealValue.of(valuation, talk.withTerms(terms), fair));
                }
            }
            found.sort(java.util.Comparator.comparingInt(Found::outcome));
            return new Appraisal(
                    space,
                    found.stream().mapToInt(Found::outcome).toArray(),
                    found.stream().mapToDouble(Found::hyperscaler).toArray(),
                    found.stream().mapToDouble(Found::lab).toArray());
        }

        /** A contract in force is reopened for other terms or for equity; a fee alone would change nothing. */
        private boolean inForce(Terms cellTerms) {
            return space.inForce()
                    .map(c -> bare(c.terms()).equals(bare(cellTerms)))
                    .orElse(false);
        }

        private static Terms bare(Terms terms) {
            return terms.withEquity(Equity.NONE).withSigningFee(0);
        }

        private boolean feasible(ComputePurchase compute) {
            boolean kept = space.inForce()
                    .map(c -> c.terms().compute().samePurchase(compute))
                    .orElse(false);
            return kept || feasibility.admits(compute);
        }

        /** Adds the outcomes of a cell that no other of the cell beats for both sides. */
        private void addFrontier(int[] cell, Terms cellTerms, DealValue value) {
            List<Found> candidates = new ArrayList<>(money.size());
            boolean inForce = inForce(cellTerms);
            for (int i = 0; i < money.size(); i++) {
                boolean changes = !inForce || sides.get(i).equity().investmentUsdBn() > 0;
                if (changes && feasibility.affords(sides.get(i))) {
                    DealValue.Pair gain =
                            value.with(moneyTerms.get(i)).minus(base).afterConsent(value.holdersLossUsdBn());
                    if (gain.hyperscaler() >= 0 && gain.lab() >= 0) {
                        candidates.add(new Found(space.outcome(money.get(i), cell), gain.hyperscaler(), gain.lab()));
                    }
                }
            }
            candidates.sort(Pruning::bestForHyperscalerFirst);
            double bestForLab = Double.NEGATIVE_INFINITY;
            for (Found one : candidates) {
                if (one.lab > bestForLab) {
                    found.add(one);
                    bestForLab = one.lab;
                }
            }
        }

        private static int bestForHyperscalerFirst(Found one, Found other) {
            int byHyperscaler = Double.compare(other.hyperscaler, one.hyperscaler);
            int byLab = Double.compare(other.lab, one.lab);
            return byHyperscaler != 0
                    ? byHyperscaler
                    : byLab != 0 ? byLab : Integer.compare(one.outcome, other.outcome);
        }
    }
}

package io.entente.preference;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import io.entente.deal.OpenIssues;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import io.entente.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The outcomes on the table of one talk: a scenario's open issues with amounts scaled to the lab, and where a contract
 * is amended the values in force as further levels. An issue that another makes meaningless stands at its first level:
 * without investment no multiple, direction and governance; without compute no price and exclusivity; without access
 * no share and exclusivity.
 */
public final class DealSpace {

    /** The first issues are those of the money side: investment, multiple, direction, governance, fee. */
    static final int MONEY_ISSUES = 5;

    /** The others are those of the cell. */
    static final int CELL_ISSUES = 9;

    private final OutcomeSpace space;
    private final OpenIssues issues;
    private final Optional<Contract> inForce;
    private final int cells;

    /**
     * The space of a talk.
     *
     * @param issues the scenario's levels
     * @param labValueUsdBn what the lab is worth at public types
     * @param inForce the contract that is amended; empty for a new one
     */
    public DealSpace(OpenIssues issues, double labValueUsdBn, Optional<Contract> inForce) {
        this.inForce = inForce;
        OpenIssues scaled = issues.scaledTo(labValueUsdBn);
        this.issues = inForce.map(contract -> scaled.amending(contract.terms())).orElse(scaled);
        space = new OutcomeSpace(this.issues.levels());
        cells = space.levels().subList(MONEY_ISSUES, space.issues()).stream().reduce(1, Math::multiplyExact);
    }

    /** The issues and how many levels each has; an outcome's id is its number in this space. */
    public OutcomeSpace space() {
        return space;
    }

    /** The contract that is amended. */
    public Optional<Contract> inForce() {
        return inForce;
    }

    /** The terms that an outcome stands for. */
    public Terms terms(int outcome) {
        int[] at = space.decode(outcome);
        return terms(equity(at), fee(at), at, MONEY_ISSUES);
    }

    /** The terms of a cell: no equity, no fee. */
    Terms cell(int... levels) {
        return terms(Equity.NONE, 0, levels, 0);
    }

    /** Terms whose levels from the commitment on stand in an array from a place on. */
    private Terms terms(Equity equity, double signingFeeUsdBn, int[] at, int from) {
        Contract amended = inForce.orElse(null);
        ModelAccess chosenAccess = issues.access().get(at[from + 5]);
        double royaltyShare = issues.royaltyShare().get(at[from + 7]);
        double years = issues.termYears().get(at[from + 2]);
        boolean royaltyKept = amended != null && amended.terms().royalty().share() == royaltyShare;
        double royaltyYears = royaltyKept ? amended.terms().royalty().years() : royaltyShare == 0 ? 0 : years;
        return new Terms(
                equity,
                signingFeeUsdBn,
                purchase(
                        at[from],
                        at[from + 1],
                        at[from + 2],
                        issues.computeExclusivity().get(at[from + 3])),
                chosenAccess.available()
                        ? new Distribution(
                                chosenAccess,
                                issues.distributionExclusivity().get(at[from + 4]),
                                issues.distributionShare().get(at[from + 6]))
                        : Distribution.NONE,
                new Royalty(royaltyShare, royaltyYears),
                issues.jointResearch().get(at[from + 8]),
                amended == null ? 0 : amended.terms().breakFeeUsdBn());
    }

    /** The fee of a money side, given by its levels. */
    double fee(int... money) {
        return issues.signingFeeUsdBn().get(money[4]);
    }

    /** The equity of a money side. */
    Equity equity(int... at) {
        double amount = issues.investmentUsdBn().get(at[0]);
        return amount == 0
                ? Equity.NONE
                : new Equity(
                        amount,
                        issues.valuationMultiple().get(at[1]),
                        issues.direction().get(at[2]),
                        issues.governance().get(at[3]));
    }

    /** How many cells there are: an outcome's rest by this is its cell, with every level of its money side the first. */
    int cellCount() {
        return cells;
    }

    /** How many money sides there are: an outcome's multiple of the number of cells is its money side. */
    int moneySideCount() {
        return Math.toIntExact(space.size() / cells);
    }

    /** The distinct money sides: levels of investment, multiple, direction, governance and fee, as digits. */
    List<int[]> moneySides() {
        return moneySides(issues.governance().size());
    }

    /** Those of the first level of governance, which moves no money. */
    List<int[]> movingMoney() {
        return moneySides(1);
    }

    private List<int[]> moneySides(int governances) {
        List<int[]> sides = new ArrayList<>();
        for (int i = 0; i < issues.investmentUsdBn().size(); i++) {
            boolean none = issues.investmentUsdBn().get(i) == 0;
            for (int m = 0; m < (none ? 1 : issues.valuationMultiple().size()); m++) {
                for (int d = 0; d < (none ? 1 : issues.direction().size()); d++) {
                    for (int g = 0; g < (none ? 1 : governances); g++) {
                        for (int f = 0; f < issues.signingFeeUsdBn().size(); f++) {
                            sides.add(new int[] {i, m, d, g, f});
                        }
                    }
                }
            }
        }
        return sides;
    }

    /**
     * The distinct cells whose compute is wanted: levels of everything but the money side, as digits from the commitment on.
     *
     * @param wanted whether what is bought is, whatever exclusivity goes with it
     */
    List<int[]> cells(Predicate<ComputePurchase> wanted) {
        List<int[]> cells = new ArrayList<>();
        List<int[]> distributions = distributionSides();
        for (int[] compute : computeSides(wanted)) {
            for (int[] distribution : distributions) {
                for (int r = 0; r < issues.royaltyShare().size(); r++) {
                    for (int j = 0; j < issues.jointResearch().size(); j++) {
                        cells.add(new int[] {
                            compute[0],
                            compute[1],
                            compute[2],
                            compute[3],
                            distribution[0],
                            distribution[1],
                            distribution[2],
                            r,
                            j
                        });
                    }
                }
            }
        }
        return cells;
    }

    private List<int[]> computeSides(Predicate<ComputePurchase> wanted) {
        List<int[]> sides = new ArrayList<>();
        for (int x = 0; x < issues.commitmentUsdBn().size(); x++) {
            boolean none = issues.commitmentUsdBn().get(x) == 0;
            for (int p = 0; p < (none ? 1 : issues.priceOverList().size()); p++) {
                for (int y = 0; y < issues.termYears().size(); y++) {
                    if (wanted.test(purchase(x, p, y, Exclusivity.NONE))) {
                        for (int e = 0;
                                e < (none ? 1 : issues.computeExclusivity().size());
                                e++) {
                            sides.add(new int[] {x, p, y, e});
                        }
                    }
                }
            }
        }
        return sides;
    }

    /** What is bought at these levels; nothing has no price. */
    private ComputePurchase purchase(int x, int p, int y, Exclusivity exclusivity) {
        double bought = issues.commitmentUsdBn().get(x);
        return new ComputePurchase(
                bought,
                bought == 0 ? 0 : issues.priceOverList().get(p),
                issues.termYears().get(y),
                exclusivity);
    }

    private List<int[]> distributionSides() {
        List<int[]> sides = new ArrayList<>();
        for (int a = 0; a < issues.access().size(); a++) {
            boolean none = !issues.access().get(a).available();
            for (int e = 0; e < (none ? 1 : issues.distributionExclusivity().size()); e++) {
                for (int s = 0; s < (none ? 1 : issues.distributionShare().size()); s++) {
                    sides.add(new int[] {e, a, s});
                }
            }
        }
        return sides;
    }

    /** The outcome with these money and cell levels. */
    int outcome(int[] money, int[] cell) {
        int[] digits = new int[money.length + cell.length];
        System.arraycopy(money, 0, digits, 0, money.length);
        System.arraycopy(cell, 0, digits, money.length, cell.length);
        return space.encode(digits);
    }
}

package io.entente.market;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.Rights;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.market.Book.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the deals of one pair are worth at a moment: what all its deals share is worked out once. */
public final class DealValues {

    private final Valuation valuation;
    private final Deal talk;
    private final double fairValueUsdBn;
    private final int hyperscaler;
    private final int lab;
    private final double holding;

    /** For each purchase a contract that buys it: others differ from it in terms, not in paths. */
    private final Map<ComputePurchase, Entry> samples = new HashMap<>();

    /**
     * The deals of a pair.
     *
     * @param valuation the moment
     * @param talk who deals: its terms are not read
     * @param fairValueUsdBn fair pre-money value of the lab
     */
    public DealValues(Valuation valuation, Deal talk, double fairValueUsdBn) {
        this.valuation = valuation;
        this.talk = talk;
        this.fairValueUsdBn = fairValueUsdBn;
        this.hyperscaler = valuation.industry().hyperscaler(talk.hyperscaler());
        this.lab = valuation.industry().lab(talk.lab());
        this.holding = valuation.present().holdings().share(hyperscaler, lab);
    }

    int hyperscaler() {
        return hyperscaler;
    }

    int lab() {
        return lab;
    }

    /** The part of the lab that the hyperscaler holds already. */
    double holding() {
        return holding;
    }

    /** An investment and a fee, as sums. */
    public MoneyTerms money(Equity equity, double signingFeeUsdBn) {
        return MoneyTerms.of(
                equity, signingFeeUsdBn, fairValueUsdBn, valuation.industry().settings());
    }

    /** Evaluates a cell: terms whose money is left aside. Costs some microseconds. */
    public DealValue of(Terms terms) {
        Terms cell = terms.withoutMoney();
        Deal deal = talk.withTerms(cell);
        List<Contract> barring = Rights.barring(valuation.state().contracts(), deal);
        if (barring.isEmpty()) {
            return new DealValue(this, valuation.payoffs(valuation.present().with(entry(cell))), 0);
        }
        Signing signing = Signing.of(valuation, deal, fairValueUsdBn);
        Payoffs after = valuation.payoffs(signing.after());
        return new DealValue(this, after, holdersLoss(barring, after));
    }

    private Entry entry(Terms cell) {
        Entry sample = samples.computeIfAbsent(
                cell.compute().withoutExclusivity(),
                first -> valuation.paths().entry(Signing.contract(valuation, talk.withTerms(cell), fairValueUsdBn)));
        return sample.with(
                cell.withEquity(sample.contract().terms().equity()),
                valuation.state().period());
    }

    /** What a deal costs those whose exclusivity bars it; their consent will not be had for less. */
    private double holdersLoss(List<Contract> barring, Payoffs after) {
        double loss = 0;
        for (Contract contract : barring) {
            ActorId holder = contract.hyperscaler();
            loss += Math.max(0, valuation.now().of(holder) - after.of(holder));
        }
        return loss;
    }
}

package io.entente.market;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.Exclusivity;
import io.entente.deal.Rights;
import io.entente.deal.Royalty;
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
    private final double holding;

    private final Map<Bought, DealPurchase> purchases = new HashMap<>();
    private final Map<Linked, DealLinks> links = new HashMap<>();

    /** What a lab buys, and owes of its own revenue. */
    private record Bought(ComputePurchase compute, Royalty royalty) {}

    /** What links follow from: how the model is sold, how exclusive compute is, and whether any is bought. */
    private record Linked(Distribution distribution, Exclusivity ofCompute, boolean buys) {}

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
        this.holding = valuation
                .present()
                .holdings()
                .share(hyperscaler, valuation.industry().lab(talk.lab()));
    }

    int hyperscaler() {
        return hyperscaler;
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

    /** Evaluates a cell: terms whose money is left aside. Costs a microsecond, and several where its links are new. */
    public DealValue of(Terms terms) {
        DealPurchase purchase = purchases.computeIfAbsent(
                new Bought(terms.compute().withoutExclusivity(), terms.royalty()),
                first -> new DealPurchase(entry(terms.withoutMoney())));
        boolean buys = terms.compute().commitmentUsdBn() > 0;
        DealLinks same = links.computeIfAbsent(
                new Linked(terms.distribution(), terms.compute().exclusivity(), buys),
                first -> links(terms.withoutMoney()));
        LabAccount account = same.labWith(purchase);
        return new DealValue(this, same, purchase, account, holdersLoss(same, purchase, account));
    }

    private DealLinks links(Terms cell) {
        Deal deal = talk.withTerms(cell);
        List<Contract> barring = Rights.barring(valuation.state().contracts(), deal);
        Entry signed = entry(cell);
        return new DealLinks(valuation, waived(barring, deal).with(signed), signed, barring);
    }

    /** The structure once what bars a deal was waived. */
    private Structure waived(List<Contract> barring, Deal deal) {
        if (barring.isEmpty()) {
            return valuation.present();
        }
        List<Contract> contracts = valuation.state().contracts().stream()
                .map(one -> Rights.waived(one, deal))
                .toList();
        return valuation.present().at(valuation.state().withContracts(contracts));
    }

    private Entry entry(Terms cell) {
        Entry sample = samples.computeIfAbsent(
                cell.compute().withoutExclusivity(),
                first -> valuation
                        .paths()
                        .entry(Signing.contract(valuation, talk.withTerms(cell), fairValueUsdBn))
                        .orElseThrow());
        return sample.with(
                cell.withEquity(sample.contract().terms().equity()),
                valuation.state().period());
    }

    /** What a deal costs those whose exclusivity bars it; their consent will not be had for less. */
    private double holdersLoss(DealLinks same, DealPurchase purchase, LabAccount account) {
        double loss = 0;
        for (Contract contract : same.barring()) {
            ActorId holder = contract.hyperscaler();
            double after = same.hyperscalerWith(valuation.industry().hyperscaler(holder), purchase, account)
                    .utility();
            loss += Math.max(0, valuation.now().of(holder) - after);
        }
        return loss;
    }
}

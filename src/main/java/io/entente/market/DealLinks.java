package io.entente.market;

import io.entente.deal.Contract;
import io.entente.market.Book.Entry;
import java.util.List;

/**
 * What all deals of a pair have in common that sell the lab's model under the same terms and are as exclusive, whatever is
 * bought under them: the links, what customers buy, and what that means to everybody. Safe for one thread.
 */
final class DealLinks {

    private final Structure structure;
    private final int hyperscaler;
    private final int lab;
    private final List<Contract> barring;
    private final LabStanding standing;
    private final Reach reach;
    private final Payoffs payoffs;
    private final HyperscalerStanding[] hyperscalers;

    /**
     * Links of a pair.
     *
     * @param valuation the moment
     * @param structure with one of the deals as its last contract
     * @param signed that contract
     * @param barring contracts whose exclusivity bars the deals
     */
    DealLinks(Valuation valuation, Structure structure, Entry signed, List<Contract> barring) {
        this.structure = structure;
        this.hyperscaler = signed.hyperscaler();
        this.lab = signed.lab();
        this.barring = barring;
        this.standing = new LabStanding(structure, lab);
        this.reach = Reach.of(structure, lab);
        this.payoffs = valuation.payoffs(structure);
        this.hyperscalers =
                new HyperscalerStanding[structure.industry().hyperscalers().size()];
    }

    /** Contracts whose exclusivity bars the deals. */
    List<Contract> barring() {
        return barring;
    }

    /** The lab's account with a purchase. */
    LabAccount labWith(DealPurchase purchase) {
        Served served = purchase.served(structure);
        return new LabAccount(standing, new LabOutlook(structure, lab, served, reach));
    }

    /** A hyperscaler's account with a purchase, which gives the lab this account. */
    HyperscalerAccount hyperscalerWith(int index, DealPurchase purchase, LabAccount account) {
        if (hyperscalers[index] == null) {
            hyperscalers[index] = new HyperscalerStanding(structure, index);
        }
        Entry[] contracts = hyperscalers[index].contracts();
        return new HyperscalerAccount(
                hyperscalers[index],
                index == hyperscaler ? purchase.last(contracts) : contracts,
                other -> other == lab ? account : payoffs.lab(other));
    }
}

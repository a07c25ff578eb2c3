package io.entente.deal;

import java.util.ArrayList;
import java.util.List;

/** What exclusivity in force means for another cloud's deal with the same lab. */
public final class Rights {

    private Rights() {}

    /** The contracts whose exclusivity bars the deal: it needs their holders' consent, or the break fee. */
    public static List<Contract> barring(List<Contract> inForce, Deal deal) {
        List<Contract> barring = new ArrayList<>(0);
        for (Contract contract : inForce) {
            if (bars(contract, deal)) {
                barring.add(contract);
            }
        }
        return barring;
    }

    /** The contracts whose holders may match the deal. */
    public static List<Contract> firstRefusal(List<Contract> inForce, Deal deal) {
        return inForce.stream()
                .filter(c -> rivalFor(c, deal))
                .filter(c -> buys(deal) && c.terms().compute().exclusivity() == Exclusivity.FIRST_REFUSAL
                        || sells(deal) && c.terms().distribution().exclusivity() == Exclusivity.FIRST_REFUSAL)
                .toList();
    }

    /**
     * The contract after its holder let the deal pass: what barred it steps down to a right of first refusal. Exclusivity
     * is sold in steps, not lost at once. The same contract where nothing in it bars the deal.
     */
    public static Contract waived(Contract contract, Deal deal) {
        if (!bars(contract, deal)) {
            return contract;
        }
        Terms terms = contract.terms();
        if (barsCompute(contract, deal)) {
            ComputePurchase compute = terms.compute();
            terms = terms.withCompute(new ComputePurchase(
                    compute.commitmentUsdBn(),
                    compute.priceOverList(),
                    compute.termYears(),
                    Exclusivity.FIRST_REFUSAL));
        }
        if (barsDistribution(contract, deal)) {
            Distribution distribution = terms.distribution();
            terms = terms.withDistribution(
                    new Distribution(distribution.access(), Exclusivity.FIRST_REFUSAL, distribution.labShare()));
        }
        return contract.withTerms(terms);
    }

    /** Whether the contract's exclusivity bars the deal. */
    public static boolean bars(Contract contract, Deal deal) {
        return barsCompute(contract, deal) || barsDistribution(contract, deal);
    }

    /** Whether the deal's own exclusivity would be broken from the start by a contract that another cloud has. */
    public static boolean contradicts(Deal deal, Contract contract) {
        return rivalFor(contract, deal)
                && (deal.terms().compute().exclusivity().bars()
                                && contract.terms().compute().commitmentUsdBn() > 0
                        || deal.terms().distribution().exclusivity().bars()
                                && contract.terms().distribution().access().available());
    }

    private static boolean rivalFor(Contract contract, Deal deal) {
        return contract.lab().equals(deal.lab()) && !contract.hyperscaler().equals(deal.hyperscaler());
    }

    private static boolean barsCompute(Contract contract, Deal deal) {
        return contract.terms().compute().exclusivity().bars() && buys(deal) && rivalFor(contract, deal);
    }

    private static boolean barsDistribution(Contract contract, Deal deal) {
        return contract.terms().distribution().exclusivity().bars() && sells(deal) && rivalFor(contract, deal);
    }

    private static boolean buys(Deal deal) {
        return deal.terms().compute().commitmentUsdBn() > 0;
    }

    private static boolean sells(Deal deal) {
        return deal.terms().distribution().access().available();
    }
}

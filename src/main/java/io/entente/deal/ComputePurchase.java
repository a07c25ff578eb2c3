package io.entente.deal;

import io.entente.quantity.Check;

/**
 * What the lab promises to buy.
 *
 * @param commitmentUsdBn total over the term, 0 for none
 * @param priceOverList relative to the cloud's list price: −0.1 is ten per cent below
 * @param termYears length of the whole contract in years
 * @param exclusivity for compute
 */
public record ComputePurchase(double commitmentUsdBn, double priceOverList, double termYears, Exclusivity exclusivity) {

    public ComputePurchase {
        Check.notNegative(commitmentUsdBn, "compute commitment");
        Check.that(priceOverList > -1, "price over list", priceOverList, "exceed −1", "write −0.1 for 10 % below list");
        Check.positive(termYears, "term in years");
    }

    /** Whether the other buys the same compute, whatever exclusivity goes with it; nothing has no price. */
    public boolean samePurchase(ComputePurchase other) {
        return commitmentUsdBn == other.commitmentUsdBn
                && (commitmentUsdBn == 0 || priceOverList == other.priceOverList)
                && termYears == other.termYears;
    }

    /** The same purchase with no exclusivity. */
    public ComputePurchase withoutExclusivity() {
        return exclusivity == Exclusivity.NONE
                ? this
                : new ComputePurchase(commitmentUsdBn, priceOverList, termYears, Exclusivity.NONE);
    }

    /** Length in quarters. */
    public int termQuarters() {
        return (int) StrictMath.rint(termYears * 4);
    }
}

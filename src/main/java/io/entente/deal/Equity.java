package io.entente.deal;

import io.entente.quantity.Check;

/**
 * The equity side of a deal.
 *
 * @param investmentUsdBn headline value, 0 for none
 * @param valuationMultiple price of the lab over its fair pre-money value
 * @param direction who pays whom
 * @param governance control that comes with it
 */
public record Equity(
        double investmentUsdBn, double valuationMultiple, EquityDirection direction, Governance governance) {

    /** No equity changes hands. */
    public static final Equity NONE = new Equity(0, 1, EquityDirection.INTO_LAB, Governance.NONE);

    public Equity {
        Check.notNegative(investmentUsdBn, "investment");
        Check.positive(valuationMultiple, "valuation multiple");
    }

    /** Cash that the hyperscaler pays to the lab over time, negative where the lab invests, 0 for warrants. */
    public double cashIntoLabUsdBn() {
        return switch (direction) {
            case INTO_LAB -> investmentUsdBn;
            case INTO_HYPERSCALER -> -investmentUsdBn;
            case WARRANTS -> 0;
        };
    }
}

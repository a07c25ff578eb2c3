package io.entente.alliance;

import io.entente.id.ActorId;
import io.entente.quantity.Check;

/**
 * Money that one party pays another over some span of time.
 *
 * @param payer who pays
 * @param payee who receives, not the payer
 * @param usdBn how much, zero or more
 */
public record MoneyFlow(ActorId payer, ActorId payee, double usdBn) {

    public MoneyFlow {
        Check.notNegative(usdBn, "flow from " + payer + " to " + payee);
        Check.that(!payer.equals(payee), "payer", payer, "differ from the payee", "leave out what stays in one house");
    }
}

package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * Money moves; every payment has a payer and a payee, so the ledger sums to zero.
 *
 * @param payer who pays; customers, suppliers and outside investors have accounts of their own
 * @param payee who receives
 * @param usdBn how much, positive
 * @param purpose what for
 * @param contract under which contract; empty for payments outside contracts
 */
public record PaymentMade(ActorId payer, ActorId payee, double usdBn, Purpose purpose, Optional<ContractId> contract)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(payer, payee);
    }
}

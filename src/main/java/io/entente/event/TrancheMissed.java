package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;

/**
 * A promised payment is not made for want of cash.
 *
 * @param contract under which
 * @param payer who owed
 * @param payee who went without
 * @param usdBn how much was missing
 */
public record TrancheMissed(ContractId contract, ActorId payer, ActorId payee, double usdBn) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(payer, payee);
    }
}

package io.entente.event;

import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;

/**
 * A contract in force changes.
 *
 * @param contract which
 * @param hyperscaler one side
 * @param lab the other
 * @param before as it was
 * @param after as it is
 */
public record ContractAmended(ContractId contract, ActorId hyperscaler, ActorId lab, Terms before, Terms after)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}

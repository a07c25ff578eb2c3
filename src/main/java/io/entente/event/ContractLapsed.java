package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;

/**
 * A letter of intent ends without a contract.
 *
 * @param contract which
 * @param hyperscaler one side
 * @param lab the other
 */
public record ContractLapsed(ContractId contract, ActorId hyperscaler, ActorId lab) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}

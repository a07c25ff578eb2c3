package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;

/**
 * A contract's term ends.
 *
 * @param contract which
 * @param hyperscaler one side
 * @param lab the other
 */
public record ContractExpired(ContractId contract, ActorId hyperscaler, ActorId lab) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}

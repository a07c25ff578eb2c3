package io.entente.event;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.regulation.Remedy;
import java.util.List;
import java.util.Optional;

/**
 * A deal is in force.
 *
 * @param talk where it was agreed; for a matched deal, where the matched one was
 * @param contract the contract in force
 * @param amends the contract it changes; empty for a new one
 * @param remedies under which it was cleared
 */
public record DealSigned(TalkId talk, Contract contract, Optional<ContractId> amends, List<Remedy> remedies)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(contract.hyperscaler(), contract.lab());
    }
}

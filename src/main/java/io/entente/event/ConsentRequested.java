package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A deal needs the consent of a holder of exclusivity.
 *
 * @param talk the deal
 * @param holder who holds it
 * @param lab who asks
 * @param holding contract that gives it
 */
public record ConsentRequested(TalkId talk, ActorId holder, ActorId lab, ContractId holding) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(holder, lab);
    }
}

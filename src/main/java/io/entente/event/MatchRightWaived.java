package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * The holder of a right of first refusal lets the deal pass.
 *
 * @param talk the deal
 * @param holder who waives
 * @param lab whose deal it is
 * @param holding contract that gives the right
 * @param gainUsdBn what matching would have been worth; 0 where the holder has not the equity that the deal gives
 */
public record MatchRightWaived(TalkId talk, ActorId holder, ActorId lab, ContractId holding, double gainUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(holder, lab);
    }
}

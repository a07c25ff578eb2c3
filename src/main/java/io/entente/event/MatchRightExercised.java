package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * The holder of a right of first refusal takes what it covers of the deal itself: compute, distribution or both.
 *
 * @param talk the deal matched
 * @param holder who matches
 * @param lab whose deal it is
 * @param holding contract that gives the right
 * @param gainUsdBn what matching is worth to the holder
 */
public record MatchRightExercised(TalkId talk, ActorId holder, ActorId lab, ContractId holding, double gainUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(holder, lab);
    }
}

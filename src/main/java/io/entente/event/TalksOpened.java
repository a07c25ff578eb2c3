package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;
import java.util.Optional;

/**
 * Two parties start to talk.
 *
 * @param talk which
 * @param opener who makes the first offer
 * @param responder the other side
 * @param amends the contract reopened; empty for a new one
 * @param outcomes size of the outcome list after pruning
 * @param openerWishUsdBn gain the opener expected; 0 where it was not asked
 * @param responderWishUsdBn gain the responder expected; 0 where it was not asked
 */
public record TalksOpened(
        TalkId talk,
        ActorId opener,
        ActorId responder,
        Optional<ContractId> amends,
        int outcomes,
        double openerWishUsdBn,
        double responderWishUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(opener, responder);
    }
}

package io.entente.event;

import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import java.util.List;

/**
 * A provisional agreement.
 *
 * @param talk where
 * @param by who accepts
 * @param to whose offer
 * @param outcome id in the talk's outcome space
 * @param terms what is accepted
 * @param reason why
 */
public record OfferAccepted(TalkId talk, ActorId by, ActorId to, int outcome, Terms terms, Reason reason)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(by, to);
    }
}

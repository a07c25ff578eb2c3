package io.entente.event;

import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import java.util.List;

/**
 * An offer, which also turns down the one before it.
 *
 * @param talk where
 * @param by who offers
 * @param to to whom
 * @param outcome id in the talk's outcome space
 * @param terms what is offered
 * @param reason why
 */
public record OfferMade(TalkId talk, ActorId by, ActorId to, int outcome, Terms terms, Reason reason) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(by, to);
    }
}

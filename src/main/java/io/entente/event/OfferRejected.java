package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import java.util.List;

/**
 * A party walks away, or turns down a bid for a better one.
 *
 * @param talk where
 * @param by who ends the talk
 * @param to who is left
 * @param reason why
 */
public record OfferRejected(TalkId talk, ActorId by, ActorId to, Reason reason) implements Event {

    /** Whether what was offered would have done, and only a better bid was taken in its place. */
    public boolean outbid() {
        return reason.received().filter(worth -> worth >= reason.reservation()).isPresent();
    }

    @Override
    public List<ActorId> actors() {
        return List.of(by, to);
    }
}

package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import java.util.List;

/**
 * A party walks away.
 *
 * @param talk where
 * @param by who walks
 * @param to from whom
 * @param reason why
 */
public record OfferRejected(TalkId talk, ActorId by, ActorId to, Reason reason) implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(by, to);
    }
}

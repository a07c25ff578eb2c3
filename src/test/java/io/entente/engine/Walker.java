package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.TalkOpening;
import java.util.List;
import java.util.Optional;

/** Wants nothing, says no, and walks away from every talk. */
public record Walker(ActorId actor, List<TalkOpening> talks) implements Mind {

    @Override
    public Mind informed(MarketState state) {
        return this;
    }

    @Override
    public Answer answer(Question question) {
        if (question instanceof Question.WhomToApproach) {
            return new Answer.Approaches(List.of());
        } else if (question instanceof Question.WhichToConfirm which) {
            return new Answer.Confirmations(which.deals().stream()
                    .map(deal -> new Answer.Verdict(deal.talk(), false, "capacity", 0))
                    .toList());
        } else if (question instanceof Question.WillYouConsent) {
            return new Answer.Consent(false, 0, 0, "never");
        }
        return new Answer.Decision(false, 0, "never");
    }

    @Override
    public Mind entering(List<TalkOpening> opened) {
        return new Walker(actor, opened);
    }

    @Override
    public Step step(HalfStep now, List<Move> received) {
        List<Move> moves = talks.stream()
                .filter(talk -> talk.party(actor) == now.party() && now.round() == 0)
                .filter(talk -> now.party() == 0
                        || received.stream().anyMatch(move -> move.talk().equals(talk.id()) && move.continues()))
                .map(talk -> walk(talk, now))
                .toList();
        return new Step(moves, this);
    }

    private Move walk(TalkOpening talk, HalfStep now) {
        Reason reason = new Reason("never", 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
        return new Move(talk.id(), now.round(), actor, talk.other(actor), new Action.Walk(), reason);
    }
}

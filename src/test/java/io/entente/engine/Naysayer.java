package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.mind.Question;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import java.util.List;

/** Approaches nobody, walks away from every talk and says no to every question. */
record Naysayer(Walker walker) implements Mind {

    static Naysayer inPlaceOf(Mind mind) {
        return new Naysayer(new Walker(mind.actor(), List.of()));
    }

    @Override
    public ActorId actor() {
        return walker.actor();
    }

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
                    .map(deal -> new Answer.Verdict(deal.talk(), false, "conflict", 0))
                    .toList());
        } else if (question instanceof Question.WillYouConsent) {
            return new Answer.Consent(false, 0, 0, "never");
        }
        return new Answer.Decision(false, 0, "never");
    }

    @Override
    public Mind entering(List<TalkOpening> talks) {
        return new Naysayer(new Walker(actor(), talks));
    }

    @Override
    public Step step(HalfStep now, List<Move> received) {
        Step step = walker.step(now, received);
        return new Step(step.moves(), this);
    }
}

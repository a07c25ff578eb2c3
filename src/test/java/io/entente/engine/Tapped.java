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

/** A mind whose calls are listened to; the listener may also throw or dawdle, to see what the host makes of it. */
public record Tapped(Mind inner, Tap tap) implements Mind {

    /** Hears of a call before the mind does. */
    @FunctionalInterface
    public interface Tap {
        void called(String method, Object argument);
    }

    @Override
    public ActorId actor() {
        return inner.actor();
    }

    @Override
    public Mind informed(MarketState state) {
        tap.called("informed", state);
        return new Tapped(inner.informed(state), tap);
    }

    @Override
    public Answer answer(Question question) {
        tap.called("answer", question);
        return inner.answer(question);
    }

    @Override
    public Mind entering(List<TalkOpening> talks) {
        tap.called("entering", talks);
        return new Tapped(inner.entering(talks), tap);
    }

    @Override
    public Step step(HalfStep now, List<Move> received) {
        tap.called("step", received);
        Step step = inner.step(now, received);
        return new Step(step.moves(), new Tapped(step.next(), tap));
    }
}

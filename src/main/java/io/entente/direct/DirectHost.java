package io.entente.direct;

import io.entente.engine.FaultException;
import io.entente.engine.Host;
import io.entente.engine.HostProvider.Cast;
import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.protocol.Talks;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Asks the minds one after the other, in the caller's thread. */
final class DirectHost implements Host {

    /** In actor order. */
    private final Map<ActorId, Mind> minds = new LinkedHashMap<>();

    DirectHost(Cast cast) {
        cast.minds().forEach(mind -> minds.put(mind.actor(), mind));
    }

    @Override
    public void inform(List<ActorId> actors, MarketState state) {
        actors.forEach(told -> minds.put(told, ask(told, mind -> mind.informed(state))));
    }

    @Override
    public List<Answer> ask(List<Inquiry> inquiries) {
        List<Answer> answers = new ArrayList<>();
        for (Inquiry inquiry : inquiries) {
            answers.add(ask(inquiry.to(), mind -> mind.answer(inquiry.question())));
        }
        return answers;
    }

    @Override
    public void negotiate(List<TalkOpening> openings, HalfStepListener listener) {
        Talks talks = Talks.open(openings);
        enter(talks);
        while (!talks.finished()) {
            List<Move> moves = step(talks);
            listener.completed(talks.now(), moves);
            talks = talks.after(moves);
        }
    }

    private void enter(Talks talks) {
        minds.replaceAll((actor, mind) -> {
            List<TalkOpening> own = talks.of(actor);
            return own.isEmpty() ? mind : ask(actor, asked -> asked.entering(own));
        });
    }

    private List<Move> step(Talks talks) {
        List<Move> moves = new ArrayList<>();
        minds.replaceAll((actor, mind) -> {
            if (!talks.asks(actor)) {
                return mind;
            }
            Mind.Step step = ask(actor, asked -> {
                Mind.Step taken = asked.step(talks.now(), talks.received(actor));
                talks.checked(actor, taken.moves());
                return taken;
            });
            moves.addAll(step.moves());
            return step.next();
        });
        return List.copyOf(moves);
    }

    /** Lets a mind do something; whatever it throws is its actor's fault. */
    private <T> T ask(ActorId actor, Function<Mind, T> something) {
        Mind mind = minds.get(actor);
        if (mind == null) {
            throw Check.refusal("actor asked", actor, "be one of " + minds.keySet(), "add it to the cast");
        }
        try {
            return Objects.requireNonNull(something.apply(mind), "a mind must not answer null");
        } catch (RuntimeException | StackOverflowError thrown) {
            throw FaultException.thrownBy(actor, thrown);
        }
    }

    @Override
    public void close() {
        minds.clear();
    }
}

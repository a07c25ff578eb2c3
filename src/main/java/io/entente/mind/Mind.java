package io.entente.mind;

import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import java.util.List;

/**
 * How one actor decides. A mind is immutable; what it learns makes its next self. It knows its own type in full, the
 * public state and its own talks, and nothing else. Its randomness comes from streams named after it, so the same
 * messages always give the same answers, whoever carries them.
 */
public interface Mind {

    /** Whose mind it is. */
    ActorId actor();

    /** Takes note of the public state; ends all talks it was in. */
    Mind informed(MarketState state);

    /** Answers a question from the conductor. */
    Answer answer(Question question);

    /** Enters the talks of a quarter, all at once; not called where the actor has none. */
    Mind entering(List<TalkOpening> talks);

    /**
     * Acts in a half-step, in every live talk in which it is the half-step's party. Also called where it has to act in
     * no talk but the other side has just ended one, so that the mind can draw on that in the talks it has left. Not
     * called where neither holds, nor once all its talks are over.
     *
     * @param now which half-step
     * @param received what the other sides did in the half-step before, in talk order
     * @return its moves in talk order, and its next self
     */
    Step step(HalfStep now, List<Move> received);

    /**
     * What a half-step brings.
     *
     * @param moves one for each live talk in which the mind had to act, in talk order
     * @param next the mind afterwards
     */
    record Step(List<Move> moves, Mind next) {

        public Step {
            moves = List.copyOf(moves);
        }
    }
}

package io.entente.jade;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import java.util.List;
import java.util.Optional;

/** What a message says. */
sealed interface Content {

    /** From the conductor to an actor; each actor follows its commands in the order of their numbers. */
    sealed interface Command extends Content {

        /** 0-based, counted for each actor. */
        int number();
    }

    /** The public state. */
    record Briefing(int number, MarketState state) implements Command {}

    /**
     * A talk to enter.
     *
     * @param sitting which of the run's negotiations, 0-based
     * @param last whether it is the actor's last talk of the sitting, so that it can begin
     */
    record Opening(int number, int sitting, boolean last, TalkOpening talk) implements Command {}

    /** A question. */
    record Inquiry(int number, Question question) implements Command {}

    /** The command of this number has been taken note of. */
    record Noted(int number) implements Content {}

    /** The answer to the inquiry of this number. */
    record Reply(int number, Answer answer) implements Content {}

    /** What an actor tells the other side of a talk; its reason stays at home. */
    record Statement(int sitting, TalkId talk, HalfStep at, Action action) implements Content {}

    /** What an actor tells the conductor: all its moves of a half-step. */
    record Copy(int sitting, HalfStep at, List<Move> moves) implements Content {}

    /** An actor failed, or the conductor where none is named. */
    record Failed(Optional<ActorId> actor, String what) implements Content {}
}

package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Carries messages between the conductor and the minds of one run, and between minds. Hosts differ in how they carry,
 * never in what comes of it: for the same minds and the same calls every host gives the same answers in the same order.
 */
public interface Host extends AutoCloseable {

    /** Tells some minds the public state. */
    void inform(List<ActorId> actors, MarketState state);

    /**
     * Asks several minds at once.
     *
     * @return the answers, in the order of the inquiries
     * @throws FaultException where an actor fails or stays silent
     */
    List<Answer> ask(List<Inquiry> inquiries);

    /**
     * Holds the talks of a quarter to their end. In each half-step every actor acts in all its live talks; what it
     * learned in one talk enters its others only at the next half-step.
     *
     * @param talks all to be held; talk order is the order of their names
     * @param listener told of every half-step once it is complete
     * @throws FaultException where an actor fails or stays silent; the unfinished half-step is dropped
     */
    void negotiate(List<TalkOpening> talks, HalfStepListener listener);

    /**
     * Ends the run.
     *
     * @throws UncheckedIOException where the end of a trace that was asked for cannot be written; nothing else fails
     */
    @Override
    void close();

    /** A question to one actor. */
    record Inquiry(ActorId to, Question question) {}

    /** Hears of complete half-steps. */
    @FunctionalInterface
    interface HalfStepListener {

        /** The moves of a half-step, in actor order, each actor's in talk order. */
        void completed(HalfStep halfStep, List<Move> moves);
    }
}

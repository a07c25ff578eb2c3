package io.entente.jade;

import io.entente.engine.FaultException;
import io.entente.id.ActorId;
import jade.core.Agent;
import jade.core.behaviours.CyclicBehaviour;
import jade.lang.acl.ACLMessage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent of a run: hears every message it receives, and reports whatever goes wrong instead of dying of it. */
abstract class RunAgent extends Agent {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = LoggerFactory.getLogger(RunAgent.class);

    private final transient Company company;
    private final transient Optional<ActorId> who;

    /** The agent of an actor, or the conductor where none is named. */
    RunAgent(Company company, Optional<ActorId> who) {
        this.company = company;
        this.who = who;
    }

    /** What to do on joining the platform. */
    abstract void arrive();

    /** What to do with a letter. */
    abstract void hear(Letter letter);

    /** Tells of a fault of this agent. */
    abstract void report(String what);

    /** What to do on leaving the platform. */
    abstract void depart();

    final void send(Letter letter) {
        company.send(this, who, letter);
    }

    @Override
    protected final void setup() {
        guarded(this::arrive);
        addBehaviour(new Hearing());
        company.ready().countDown();
    }

    @Override
    protected final void takeDown() {
        if (!company.closing().get()) {
            guarded(() -> report("its agent died"));
        }
        guarded(this::depart);
        company.gone().countDown();
    }

    /** An exception would kill the agent unheard, and the others would wait for ever. */
    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (Throwable thrown) {
            LOGGER.info("{} failed", getLocalName(), thrown);
            if (!company.closing().get()) {
                report(FaultException.describe(thrown));
            }
        }
    }

    /** Takes in messages of every kind, in order of arrival. */
    private final class Hearing extends CyclicBehaviour {

        private static final long serialVersionUID = 1L;

        @Override
        public void action() {
            ACLMessage message = receive();
            if (message == null) {
                block();
            } else {
                guarded(() -> company.read(RunAgent.this, message).ifPresent(RunAgent.this::hear));
            }
        }
    }
}

package io.entente.jade;

import io.entente.engine.FaultException;
import io.entente.id.ActorId;
import jade.core.Agent;
import jade.core.MessageQueue;
import jade.core.ServiceException;
import jade.core.ServiceHelper;
import jade.core.behaviours.OneShotBehaviour;
import jade.lang.acl.ACLMessage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent of a run: reports whatever goes wrong instead of dying of it. */
abstract class RunAgent extends Agent {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = LoggerFactory.getLogger(RunAgent.class);
    private static final ServiceHelper UNCREDENTIALED = new Uncredentialed();

    private final transient Company company;
    private final transient Optional<ActorId> who;
    private final transient Mailbox mailbox = new Mailbox();

    /** The agent of an actor, or the conductor where none is named. */
    RunAgent(Company company, Optional<ActorId> who) {
        this.company = company;
        this.who = who;
    }

    /** What to do on joining the platform. */
    abstract void arrive();

    /** Tells of a fault of this agent. */
    abstract void report(String what);

    /** What to do on leaving the platform. */
    abstract void depart();

    final void send(Letter letter) {
        company.send(this, who, letter);
    }

    /** The letter in a message; empty where it comes from outside the run, or cannot be read, which is reported. */
    final Optional<Letter> read(ACLMessage message) {
        try {
            return company.read(this, message);
        } catch (RuntimeException unreadable) {
            failed(unreadable);
            return Optional.empty();
        }
    }

    /** What this agent has not read. */
    final Mailbox mailbox() {
        return mailbox;
    }

    /** Whether the run ends. */
    final boolean closing() {
        return company.closing().get();
    }

    @Override
    protected final MessageQueue createMessageQueue() {
        return mailbox;
    }

    /** As JADE has it, but for the service of security, which the platforms of runs are without. */
    @Override
    public final ServiceHelper getHelper(String service) throws ServiceException {
        return service.equals(Uncredentialed.SERVICE) ? UNCREDENTIALED : super.getHelper(service);
    }

    /**
     * Has the agent go when it has done what it is at. It goes of itself: who is killed while at work hears of it twice, by
     * a word and by an interrupt, and where the second comes in the middle of its farewell, JADE says so on the console.
     */
    final void leave() {
        addBehaviour(new Leaving());
    }

    private static final class Leaving extends OneShotBehaviour {

        private static final long serialVersionUID = 1L;

        @Override
        public void action() {
            getAgent().doDelete();
        }
    }

    @Override
    protected final void setup() {
        guarded(this::arrive);
        company.ready().countDown();
    }

    @Override
    protected final void takeDown() {
        mailbox.call();
        if (!closing()) {
            guarded(() -> report("its agent died"));
        }
        guarded(this::depart);
        (who.isPresent() ? company.actorsGone() : company.conductorGone()).countDown();
    }

    /** An exception would kill the agent unheard, and the others would wait for ever. */
    final void guarded(Runnable action) {
        try {
            action.run();
        } catch (Throwable thrown) {
            failed(thrown);
        }
    }

    private void failed(Throwable thrown) {
        LOGGER.info("{} failed", getLocalName(), thrown);
        if (!closing()) {
            report(FaultException.describe(thrown));
        }
    }
}

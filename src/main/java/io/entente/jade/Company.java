package io.entente.jade;

import io.entente.id.ActorId;
import io.entente.jade.Content.Failed;
import jade.core.AID;
import jade.core.Agent;
import jade.domain.AMSService;
import jade.domain.FIPAException;
import jade.lang.acl.ACLMessage;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the agents of a run share: names, a language, the way messages take, and word of who is there. */
final class Company {

    private static final Logger LOGGER = LoggerFactory.getLogger(Company.class);

    private final Names names;
    private final Transport transport;
    private final Optional<Trace> trace;
    private final CountDownLatch ready;
    private final CountDownLatch actorsGone;
    private final CountDownLatch conductorGone = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();

    Company(Names names, Transport transport, Optional<Trace> trace) {
        this.names = names;
        this.transport = transport;
        this.trace = trace;
        int actors = names.actors().size();
        this.ready = new CountDownLatch(actors + 1);
        this.actorsGone = new CountDownLatch(actors);
    }

    Names names() {
        return names;
    }

    Optional<Trace> trace() {
        return trace;
    }

    /** Falls to zero when all agents are set up. */
    CountDownLatch ready() {
        return ready;
    }

    /** Falls to zero when the agents of all actors are gone. */
    CountDownLatch actorsGone() {
        return actorsGone;
    }

    /** Falls to zero when the conductor's agent is gone. */
    CountDownLatch conductorGone() {
        return conductorGone;
    }

    /** Set when the run ends, so that agents that go are not taken for dead. */
    AtomicBoolean closing() {
        return closing;
    }

    /** Sends a letter of an agent; of the conductor where no actor is named. */
    void send(Agent sender, Optional<ActorId> from, Letter letter) {
        ACLMessage message = Acl.message(letter.content());
        message.setSender(names.agent(from));
        message.addReceiver(names.agent(letter.peer()));
        trace.ifPresent(open -> open.record(from, letter, message));
        transport.carry(sender, message);
    }

    /** Reads what an agent received; empty where it comes from outside the run. */
    Optional<Letter> read(Agent receiver, ACLMessage message) {
        AID sender = message.getSender();
        Optional<ActorId> actor = names.actor(sender);
        if (Acl.ONTOLOGY.equals(message.getOntology()) && (actor.isPresent() || names.isConductor(sender))) {
            return Optional.of(new Letter(actor, Message.said(message)));
        }
        if (message.getPerformative() == ACLMessage.FAILURE && sender.equals(receiver.getAMS())) {
            return Optional.of(Letter.conductor(new Failed(unreachable(receiver, message), "its agent is gone")));
        }
        LOGGER.debug("{} leaves a message from {} unread", receiver.getLocalName(), sender.getName());
        return Optional.empty();
    }

    private Optional<ActorId> unreachable(Agent receiver, ACLMessage failure) {
        try {
            return names.actor(AMSService.getFailedReceiver(receiver, failure));
        } catch (FIPAException unreadable) {
            LOGGER.debug("The platform's failure ({}) names no receiver", failure.getContent(), unreadable);
            return Optional.empty();
        }
    }
}

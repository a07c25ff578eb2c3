package io.entente.jade;

import io.entente.id.ActorId;
import io.entente.jade.Content.Failed;
import io.entente.mind.Mind;
import jade.domain.DFService;
import jade.domain.FIPAAgentManagement.DFAgentDescription;
import jade.domain.FIPAAgentManagement.Property;
import jade.domain.FIPAAgentManagement.ServiceDescription;
import jade.domain.FIPAException;
import java.util.Optional;

/** The agent of an actor, the only place where the actor's mind lives. */
final class ActorAgent extends RunAgent {

    /** Under which actors are found in the directory. */
    static final String SERVICE = "entente-actor";

    private static final long serialVersionUID = 1L;

    private final transient ActorId me;
    private final transient Part part;
    private final long run;

    ActorAgent(Company company, Mind mind) {
        super(company, Optional.of(mind.actor()));
        this.me = mind.actor();
        this.part = new Part(mind);
        this.run = company.names().run();
    }

    @Override
    void arrive() {
        addBehaviour(new Hearing());
        register();
    }

    private void register() {
        ServiceDescription service = new ServiceDescription();
        service.setType(SERVICE);
        service.setName(me.value());
        service.addOntologies(Acl.ONTOLOGY);
        service.addProperties(new Property("run", Long.toString(run)));
        DFAgentDescription description = new DFAgentDescription();
        description.setName(getAID());
        description.addServices(service);
        try {
            DFService.register(this, description);
        } catch (FIPAException refused) {
            throw new IllegalStateException("The directory refused " + me, refused);
        }
    }

    /** Wakes the agent once there is enough to go on with. */
    @Override
    public void doWake() {
        if (mailbox().isWorthReading()) {
            super.doWake();
        }
    }

    /** Takes in what is worth reading, of every kind, in order of arrival, until the run ends. */
    private final class Hearing extends Wakeful {

        private static final long serialVersionUID = 1L;

        @Override
        boolean isDue() {
            return mailbox().isWorthReading() && !closing();
        }

        @Override
        void act() {
            read(receive()).ifPresent(letter -> guarded(() -> hear(letter)));
            mailbox().need(part.due());
        }
    }

    private void hear(Letter letter) {
        if (letter.content() instanceof Failed) {
            send(letter);
        } else {
            part.hear(letter).forEach(this::send);
        }
    }

    @Override
    void report(String what) {
        send(Letter.conductor(new Failed(Optional.of(me), what)));
    }

    @Override
    void depart() {
        try {
            DFService.deregister(this);
        } catch (FIPAException refused) {
            throw new IllegalStateException("The directory kept " + me, refused);
        }
    }
}

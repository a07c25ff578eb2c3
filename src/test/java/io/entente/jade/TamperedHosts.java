package io.entente.jade;

import io.entente.engine.HostProvider;
import io.entente.id.ActorId;
import jade.core.Agent;
import jade.lang.acl.ACLMessage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** JADE hosts with something in the way of their messages, for tests of whole runs. */
public final class TamperedHosts {

    private TamperedHosts() {}

    /** What a whole run does while every message is kept for a random while. */
    public static void delayed(long seed, Consumer<HostProvider> run) {
        try (Disorder disorder = new Disorder(seed)) {
            run.accept(new JadeHostProvider(disorder));
        }
    }

    /** Loses one offer of an actor; says so when it happens. */
    public static HostProvider losing(ActorId culprit, int offer, Runnable happened) {
        return interfering(culprit, offer, sender -> happened.run());
    }

    /** Kills an actor's agent in place of one of its offers; says so when it happens. */
    public static HostProvider killing(ActorId culprit, int offer, Runnable happened) {
        return interfering(culprit, offer, sender -> {
            happened.run();
            sender.doDelete();
        });
    }

    private static HostProvider interfering(ActorId culprit, int offer, Consumer<Agent> instead) {
        AtomicInteger offers = new AtomicInteger();
        return new JadeHostProvider((sender, message) -> {
            boolean due = sender.getLocalName().endsWith("-" + culprit)
                    && message.getPerformative() == ACLMessage.PROPOSE
                    && offers.incrementAndGet() == offer;
            if (due) {
                instead.accept(sender);
            } else {
                sender.send(message);
            }
        });
    }
}

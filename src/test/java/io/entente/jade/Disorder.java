package io.entente.jade;

import io.entente.random.RandomStream;
import jade.core.Agent;
import jade.lang.acl.ACLMessage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A transport that keeps every message for a random while, so that messages overtake one another. */
final class Disorder implements Transport, AutoCloseable {

    private final long seed;
    private final AtomicLong count = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    Disorder(long seed) {
        this.seed = seed;
    }

    @Override
    public void carry(Agent sender, ACLMessage message) {
        int micros =
                RandomStream.of(seed, Long.toString(count.incrementAndGet())).nextInt(2000);
        var unused = clock.schedule(() -> sender.send(message), micros, TimeUnit.MICROSECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

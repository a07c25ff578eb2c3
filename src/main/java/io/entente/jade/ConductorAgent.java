package io.entente.jade;

import io.entente.jade.Content.Failed;
import jade.lang.acl.ACLMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The conductor's ear and mouth. What it receives is read by the host itself: no thread of the agent's own need wake for it. */
final class ConductorAgent extends RunAgent {

    private static final long serialVersionUID = 1L;

    /** What failed here, and so comes in no message. */
    private final transient Queue<Letter> faults = new ConcurrentLinkedQueue<>();

    ConductorAgent(Company company) {
        super(company, Optional.empty());
    }

    /**
     * The next letter, once so many messages are there that each may be one of those due; empty if nothing at all came for
     * as long as patience lasts and none is left. For the host's thread.
     */
    Optional<Letter> next(int due, Duration patience) throws InterruptedException {
        while (true) {
            mailbox().await(due, patience);
            Optional<Letter> fault = Optional.ofNullable(faults.poll());
            ACLMessage message = fault.isPresent() ? null : receive();
            Optional<Letter> letter = message == null ? fault : read(message);
            if (letter.isPresent() || message == null) {
                return letter;
            }
        }
    }

    /** Wakes the host once there is enough to go on with. */
    @Override
    public void doWake() {
        mailbox().ring();
    }

    @Override
    void arrive() {}

    @Override
    void report(String what) {
        faults.add(Letter.conductor(new Failed(Optional.empty(), what)));
        mailbox().call();
    }

    @Override
    void depart() {}
}

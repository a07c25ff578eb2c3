package io.entente.jade;

import jade.core.MessageQueue;
import jade.lang.acl.ACLMessage;
import jade.lang.acl.MessageTemplate;
import jade.util.leap.List;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The messages that an agent has not read. Whoever reads them sleeps on until as many have come as are needed to go on: to
 * be woken for each costs as much as the message. Word of a failure is worth reading whatever else is needed.
 *
 * <p>Safe for use by several threads; JADE holds its monitor while it posts and receives.
 */
final class Mailbox implements MessageQueue {

    /** How often within its patience a reader looks whether anything came: silence is noticed a quarter late at most. */
    private static final int LOOKS = 4;

    private final Deque<ACLMessage> messages = new ArrayDeque<>();
    private int needed = 1;
    private int failures;
    private boolean called;

    /** From now on, so many messages are worth reading. */
    synchronized void need(int count) {
        needed = Math.max(1, count);
    }

    /** Whether there is enough to read. */
    synchronized boolean isWorthReading() {
        return called || failures > 0 || messages.size() >= needed;
    }

    /** Has the reader come, whatever there is to read, now and from now on. */
    synchronized void call() {
        called = true;
        notifyAll();
    }

    /** Lets a thread that waits look again. */
    synchronized void ring() {
        if (isWorthReading()) {
            notifyAll();
        }
    }

    /**
     * Waits until so many messages are there, or one of a failure, or somebody calls, or nothing at all came for as long as
     * patience lasts: from then on, whatever there is is worth reading.
     */
    synchronized void await(int count, Duration patience) throws InterruptedException {
        need(count);
        int quiet = 0;
        while (!isWorthReading()) {
            int before = messages.size();
            wait(Math.max(1, patience.toMillis() / LOOKS));
            quiet = messages.size() > before ? 0 : quiet + 1;
            called |= quiet == LOOKS;
        }
    }

    @Override
    public synchronized void addFirst(ACLMessage message) {
        messages.addFirst(message);
        failures += isFailure(message) ? 1 : 0;
    }

    @Override
    public synchronized void addLast(ACLMessage message) {
        messages.addLast(message);
        failures += isFailure(message) ? 1 : 0;
    }

    @Override
    public synchronized ACLMessage receive(MessageTemplate pattern) {
        for (Iterator<ACLMessage> all = messages.iterator(); all.hasNext(); ) {
            ACLMessage message = all.next();
            if (pattern == null || pattern.match(message)) {
                all.remove();
                failures -= isFailure(message) ? 1 : 0;
                return message;
            }
        }
        return null;
    }

    private static boolean isFailure(ACLMessage message) {
        return message.getPerformative() == ACLMessage.FAILURE;
    }

    @Override
    public synchronized int size() {
        return messages.size();
    }

    @Override
    public synchronized boolean isEmpty() {
        return messages.isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked") // JADE's signature
    public synchronized void copyTo(List list) {
        messages.forEach(list::add);
    }

    /** Unlimited: a talk's messages are as many as its rounds. */
    @Override
    public int getMaxSize() {
        return 0;
    }

    @Override
    public void setMaxSize(int messages) {}
}

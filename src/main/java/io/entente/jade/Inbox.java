package io.entente.jade;

import io.entente.jade.Content.Failed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * What the conductor's agent has heard and the host has not taken in. The host sleeps on until as many letters have come
 * as are due: to wake it for each costs as much as a message. Safe for use by several threads.
 */
final class Inbox {

    private final Queue<Letter> letters = new ArrayDeque<>();
    private long lastHeard = System.nanoTime();
    private boolean failed;
    private boolean overdue;
    private int due;

    /** Takes a letter in. Word of a fault wakes the host, whatever else is due. */
    synchronized void add(Letter letter) {
        letters.add(letter);
        lastHeard = System.nanoTime();
        failed |= letter.content() instanceof Failed;
        if (isReady()) {
            notifyAll();
        }
    }

    private boolean isReady() {
        return failed || overdue || letters.size() >= due;
    }

    /**
     * The next letter, once so many are there that each may be one of those due; empty if nothing at all came for longer
     * than patience allows and none is left.
     */
    synchronized Optional<Letter> next(int stillDue, Duration patience) throws InterruptedException {
        due = stillDue;
        long begun = System.nanoTime();
        while (!isReady()) {
            long silence = System.nanoTime() - Math.max(begun, lastHeard);
            overdue = silence >= patience.toNanos();
            if (!overdue) {
                TimeUnit.NANOSECONDS.timedWait(this, patience.toNanos() - silence);
            }
        }
        return Optional.ofNullable(letters.poll());
    }
}

package io.entente.jade;

import io.entente.jade.Content.Failed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the conductor's agent has heard and the host has not taken in. The host sleeps on until as many letters have come
 * as are due: to wake it for each costs as much as a message. Safe for use by several threads.
 */
final class Inbox {

    /** How often within its patience the host looks whether anything came: silence is noticed a quarter late at most. */
    private static final int LOOKS = 4;

    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<Letter> letters = new ArrayDeque<>();
    private int due;
    private boolean failed;
    private boolean overdue;

    /** Takes a letter in. Word of a fault wakes the host, whatever else is due. */
    void add(Letter letter) {
        lock.lock();
        try {
            letters.add(letter);
            failed |= letter.content() instanceof Failed;
            if (isReady()) {
                ready.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isReady() {
        return failed || overdue || letters.size() >= due;
    }

    /**
     * The next letter, once so many are there that each may be one of those due; empty if nothing at all came for as long
     * as patience lasts and none is left. For one thread.
     */
    Optional<Letter> next(int stillDue, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            due = stillDue;
            await(patience.toNanos() / LOOKS);
            return Optional.ofNullable(letters.poll());
        } finally {
            lock.unlock();
        }
    }

    private void await(long nanosBetweenLooks) throws InterruptedException {
        int quiet = 0;
        while (!isReady()) {
            int before = letters.size();
            for (long left = nanosBetweenLooks; left > 0 && !isReady(); ) {
                left = ready.awaitNanos(left);
            }
            quiet = letters.size() > before ? 0 : quiet + 1;
            overdue = quiet == LOOKS;
        }
    }
}

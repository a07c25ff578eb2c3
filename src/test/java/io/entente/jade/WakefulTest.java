package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A behaviour that is needed does not sleep. */
class WakefulTest {

    /** Counts what it does. */
    private static class Worker extends Wakeful {

        private static final long serialVersionUID = 1L;
        final AtomicInteger due;
        final AtomicInteger done = new AtomicInteger();

        Worker(int due) {
            this.due = new AtomicInteger(due);
        }

        @Override
        boolean isDue() {
            return due.get() > 0;
        }

        @Override
        void act() {
            due.decrementAndGet();
            done.incrementAndGet();
        }
    }

    /** Is woken by another thread, which is halfway when it falls asleep, so that JADE loses what wakes it. */
    private static final class Overslept extends Worker {

        private static final long serialVersionUID = 1L;
        private final transient Thread falling = Thread.currentThread();
        private final transient CountDownLatch halfway = new CountDownLatch(1);
        private final transient CountDownLatch asleep = new CountDownLatch(1);
        private boolean awake = true;

        Overslept() {
            super(0);
        }

        @Override
        protected void handleBlockEvent() {
            var waking = CompletableFuture.runAsync(() -> {
                due.incrementAndGet();
                restart();
            });
            await(halfway);
            super.handleBlockEvent();
            asleep.countDown();
            waking.join();
            awake = isRunnable();
        }

        @Override
        protected void handle(RunnableChangedEvent event) {
            if (Thread.currentThread() != falling) {
                halfway.countDown();
                await(asleep);
            }
            super.handle(event);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Test
    void doesWhatThereIsToDoAndSleeps() {
        Worker worker = new Worker(3);
        worker.action();
        assertThat(worker.done).hasValue(3);
        assertThat(worker.isRunnable()).isFalse();
    }

    @Test
    void staysAwakeWhereJadeLosesWhatWakesIt() {
        Overslept worker = new Overslept();
        worker.action();
        assertThat(worker.awake).as("by JADE alone").isFalse();
        assertThat(worker.isRunnable()).isTrue();
    }
}

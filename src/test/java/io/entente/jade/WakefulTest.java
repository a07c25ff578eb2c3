package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A behaviour that is needed does not sleep. */
class WakefulTest {

    /** Counts what it does; may be given something to do in the moment in which JADE lays it to sleep. */
    private static final class Worker extends Wakeful {

        private static final long serialVersionUID = 1L;
        private int due;
        private int done;
        private int late;

        Worker(int due, int late) {
            this.due = due;
            this.late = late;
        }

        @Override
        boolean isDue() {
            return due > 0;
        }

        @Override
        void act() {
            due--;
            done++;
        }

        @Override
        protected void handleBlockEvent() {
            due += late;
            late = 0;
            super.handleBlockEvent();
        }
    }

    @Test
    void doesWhatThereIsToDoAndSleeps() {
        Worker worker = new Worker(3, 0);
        worker.action();
        assertThat(worker.done).isEqualTo(3);
        assertThat(worker.isRunnable()).isFalse();
    }

    @Test
    void staysAwakeWhenNeededWhileItFallsAsleep() {
        Worker worker = new Worker(1, 1);
        worker.action();
        assertThat(worker.isRunnable()).isTrue();
        worker.action();
        assertThat(worker.done).isEqualTo(2);
        assertThat(worker.isRunnable()).isFalse();
    }
}

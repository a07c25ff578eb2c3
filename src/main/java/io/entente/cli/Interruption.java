package io.entente.cli;

import io.entente.event.DealBlocked;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.RunEnded;
import io.entente.event.TalksFailed;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.LogSummary;
import io.entente.eventlog.Moment;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C during a run: the log ends with the round at hand and a {@link RunEnded} of its own, the folder is sealed, and
 * the process ends after that.
 */
final class Interruption implements AutoCloseable {

    /** How long the process waits for the files; a host that hangs does not hold it for ever. */
    private static final long PATIENCE_SECONDS = 15;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Terminal terminal;
    private final String again;
    private final Thread hook;

    Interruption(Terminal terminal, String again) {
        this.terminal = terminal;
        this.again = again;
        this.hook = new Thread(this::interrupted, "interruption");
    }

    /** Watches for Ctrl-C until closed. */
    static Interruption watch(Terminal terminal, String again) {
        Interruption interruption = new Interruption(terminal, again);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The run has ended before its time; nobody is to blame. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("The run was interrupted", null, false, false);
        }
    }

    /** Asks the run to stop. */
    void request() {
        wanted.set(true);
    }

    /** A sink that throws {@link Stopped} at the first change of round, quarter or stage after the request. */
    EventSink stopping(EventSink sink) {
        return new StoppingSink(sink);
    }

    private void interrupted() {
        request();
        terminal.err().println();
        terminal.err().println("entente: interrupted; closing the log ...");
        terminal.err().flush();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                terminal.err().println("entente: the run did not end in time; its log may stop short.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.err().println("Run it again: " + again);
        terminal.flush();
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs; it is waiting for what has just been done.
        }
    }

    private final class StoppingSink implements EventSink {

        private final EventSink next;
        private Optional<Moment> last = Optional.empty();
        private int signed;
        private int failed;
        private int blocked;

        StoppingSink(EventSink next) {
            this.next = next;
        }

        @Override
        public LogRecord append(Moment moment, Event event) {
            boolean turn = last.isPresent() && !last.get().equals(moment);
            if (wanted.get() && turn && !(event instanceof RunEnded)) {
                next.append(last.get(), new RunEnded(RunEnded.Status.INTERRUPTED, signed, failed, blocked));
                throw new Stopped();
            }
            last = Optional.of(moment);
            count(event);
            return next.append(moment, event);
        }

        private void count(Event event) {
            signed += event instanceof DealSigned ? 1 : 0;
            failed += event instanceof TalksFailed ? 1 : 0;
            blocked += event instanceof DealBlocked ? 1 : 0;
        }

        @Override
        public LogSummary summary() {
            return next.summary();
        }

        @Override
        public void flush() {
            next.flush();
        }

        @Override
        public void close() {
            next.close();
        }
    }
}

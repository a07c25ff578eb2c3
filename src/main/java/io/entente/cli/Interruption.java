package io.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C during a run: the engine ends after the quarter at hand, the folder is sealed, and the process ends after that
 * with what shells expect, 130.
 */
final class Interruption implements AutoCloseable, BooleanSupplier {

    /** How long the process waits for the files; a host that hangs does not hold it for ever. */
    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Terminal terminal;
    private final String again;
    private final Thread hook;

    private Interruption(Terminal terminal, String again) {
        this.terminal = terminal;
        this.again = again;
        this.hook = new Thread(this::interrupted, "interruption");
    }

    /** Watches for Ctrl-C until closed; {@code again} is the command that repeats the run. */
    static Interruption watch(Terminal terminal, String again) {
        Interruption interruption = new Interruption(terminal, again);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the run is to end. */
    @Override
    public boolean getAsBoolean() {
        return wanted.get();
    }

    /** What Ctrl-C does; returns when the files are closed. */
    void interrupted() {
        wanted.set(true);
        say("\nentente: interrupted; the run ends after this quarter ...");
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                say("entente: the run did not end in time; its log may stop short.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        say("Run it again: " + again);
    }

    private void say(String line) {
        terminal.err().println(line);
        terminal.err().flush();
    }

    @Override
    public void close() {
        terminal.flush();
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs; it is waiting for what has just been done.
        }
    }
}

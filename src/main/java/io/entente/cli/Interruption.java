package io.entente.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C during a long command: what is at hand is ended, what there is is kept, the process ends with what shells
 * expect, 130. A second Ctrl-C ends it at once.
 */
final class Interruption implements AutoCloseable, BooleanSupplier {

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Terminal terminal;
    private final String end;
    private final String again;
    private final Optional<ControlC> before;

    private Interruption(Terminal terminal, String end, String again) {
        this.terminal = terminal;
        this.end = end;
        this.again = again;
        this.before = ControlC.handle(this::interrupted);
    }

    /**
     * Watches for Ctrl-C until closed.
     *
     * @param end what the command does then, for instance {@code the run ends after this quarter}
     * @param again the command that repeats the run, or goes on with it
     */
    static Interruption watch(Terminal terminal, String end, String again) {
        return new Interruption(terminal, end, again);
    }

    /** Whether the run is to end. */
    @Override
    public boolean getAsBoolean() {
        return wanted.get();
    }

    /** What Ctrl-C does. */
    void interrupted() {
        if (wanted.getAndSet(true)) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
        terminal.err().println("\nentente: interrupted; " + end + " (again: at once) ...");
        terminal.err().flush();
    }

    @Override
    public void close() {
        before.ifPresent(ControlC::restore);
        if (wanted.get()) {
            terminal.err().println("Run it again: " + again);
            terminal.err().flush();
        }
    }
}

package io.entente.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C during a run: the engine ends after the quarter at hand, the folder is sealed, the process ends with what shells
 * expect, 130. A second Ctrl-C ends it at once.
 */
final class Interruption implements AutoCloseable, BooleanSupplier {

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Terminal terminal;
    private final String again;
    private final Optional<ControlC> before;

    private Interruption(Terminal terminal, String again) {
        this.terminal = terminal;
        this.again = again;
        this.before = ControlC.handle(this::interrupted);
    }

    /** Watches for Ctrl-C until closed; {@code again} is the command that repeats the run. */
    static Interruption watch(Terminal terminal, String again) {
        return new Interruption(terminal, again);
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
        terminal.err().println("\nentente: interrupted; the run ends after this quarter (again: at once) ...");
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

package io.entente.cli;

import io.entente.engine.FaultException;
import io.entente.eventlog.LogFaultException;
import io.entente.reading.InvalidScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a person is told when a command fails, and the exit code that goes with it. */
final class Failures {

    private static final String NO_CONTEXT = "A file cannot be read or written: ";

    private Failures() {}

    /** Prints the message without a stack trace, unless it is asked for; the exit code. */
    static int report(Exception exception, Terminal terminal) {
        terminal.out().flush();
        terminal.err().println("entente: " + message(exception));
        if (terminal.debug()) {
            exception.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return exitCode(exception);
    }

    private static int exitCode(Exception exception) {
        if (exception instanceof InvalidScenarioException || exception instanceof IllegalArgumentException) {
            return ExitCode.USAGE;
        }
        if (exception instanceof UncheckedIOException
                || exception instanceof IOException
                || exception instanceof LogFaultException) {
            return ExitCode.INPUT_OUTPUT;
        }
        return ExitCode.FAULT;
    }

    private static String message(Exception exception) {
        if (exception instanceof InvalidScenarioException invalid) {
            int count = invalid.faults().size();
            return count + (count == 1 ? " fault\n" : " faults\n") + invalid.getMessage();
        }
        if (exception instanceof UncheckedIOException unchecked) {
            return context(unchecked) + FileTrouble.of(unchecked.getCause());
        }
        if (exception instanceof IOException trouble) {
            return NO_CONTEXT + FileTrouble.of(trouble);
        }
        boolean foreseen = exitCode(exception) != ExitCode.FAULT || exception instanceof FaultException;
        return foreseen
                ? String.valueOf(exception.getMessage())
                : "the program failed: " + exception
                        + "\nMaybe report it with the output of the same command under ENTENTE_DEBUG=1.";
    }

    /** What was tried; an exception that was only passed on does not say. */
    private static String context(UncheckedIOException exception) {
        String tried = exception.getMessage();
        return tried.equals(exception.getCause().toString()) ? NO_CONTEXT : tried + ": ";
    }
}

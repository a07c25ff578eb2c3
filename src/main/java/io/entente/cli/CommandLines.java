package io.entente.cli;

import java.util.List;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** Turns arguments into a command and its outcome into an exit code. */
final class CommandLines {

    /** Picocli sets nothing narrower. */
    private static final int LEAST_HELP_WIDTH = 55;

    private CommandLines() {}

    /** Runs the command that the arguments name; the exit code. */
    static int execute(Terminal terminal, String... args) {
        try {
            return commandLine(terminal, List.of(args)).execute(args);
        } catch (OutOfMemoryError full) {
            terminal.err().println("entente: the memory is full.\nMaybe set ENTENTE_JAVA_OPTS=-Xmx2g.");
            return ExitCode.FAULT;
        } catch (LinkageError | ServiceConfigurationError | StackOverflowError broken) {
            return Failures.report(new IllegalStateException(broken.toString(), broken), terminal);
        }
    }

    private static CommandLine commandLine(Terminal terminal, List<String> arguments) {
        CommandLine line = new CommandLine(new EntenteCommand());
        Commands.addTo(line, terminal, arguments);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, terminal.style().width()));
        line.setColorScheme(Help.defaultColorScheme(terminal.style().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, args) -> refuse(exception, terminal));
        line.setExecutionExceptionHandler((exception, command, result) -> Failures.report(exception, terminal));
        return line;
    }

    private static int refuse(ParameterException exception, Terminal terminal) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.err().println("entente: " + ArgumentFault.of(exception) + "\nSee " + name + " --help.");
        if (terminal.debug()) {
            exception.printStackTrace(terminal.err());
        }
        return ExitCode.USAGE;
    }
}

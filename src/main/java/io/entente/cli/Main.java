package io.entente.cli;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code; see {@link ExitCode}. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofTheProcess();
        int code = CommandLines.execute(terminal, args);
        terminal.flush();
        System.exit(code);
    }
}

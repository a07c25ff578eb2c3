package io.entente.cli;

/** Starts the program. */
public final class Main {

    /** How long others may take to tidy up when the program ends; JADE's own farewell would take seconds. */
    private static final long FAREWELL_MILLIS = 300;

    private Main() {}

    /** Runs a command and ends the process with its exit code; see {@link ExitCode}. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofTheProcess();
        int code = CommandLines.execute(terminal, args);
        terminal.flush();
        end(code);
    }

    /** Everything is on disk: whoever is not done when the farewell is over is not waited for. */
    private static void end(int code) {
        Thread impatience = new Thread(() -> endSoon(code), "impatience");
        impatience.setDaemon(true);
        impatience.start();
        System.exit(code);
    }

    private static void endSoon(int code) {
        try {
            Thread.sleep(FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }
}

package io.entente.cli;

/** What the process ends with. */
final class ExitCode {

    /** All went well. */
    static final int OK = 0;

    /** The run failed: a fault. */
    static final int FAULT = 1;

    /** The command or a configuration is wrong. */
    static final int USAGE = 2;

    /** A file cannot be read or written. */
    static final int INPUT_OUTPUT = 3;

    /** A check failed. */
    static final int CHECK_FAILED = 4;

    /** Interrupted, as shells have it: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

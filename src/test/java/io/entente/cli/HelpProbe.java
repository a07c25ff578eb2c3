package io.entente.cli;

/** Called by reflection from another class loader. */
public final class HelpProbe {

    private HelpProbe() {}

    /** The exit code of a command. */
    public static int run(String[] args) {
        return Captured.run(args).code();
    }
}

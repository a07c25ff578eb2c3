package io.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente verify}. */
@Command(
        name = "verify",
        description = {
            "Checks a run, and runs it again to compare.",
            "The hash chain of its log, the hashes of its files, its tables, every byte of the log that the scenario gives "
                    + "when it is run again, and the analyses kept beside it: their solutions by certificates, their "
                    + "figures against the run. Says where the first difference is."
        },
        footer = {
            "",
            "Examples:",
            "  entente verify runs/amazon-openai-s7-1",
            "  entente verify runs/amazon-openai-s7-1 --json",
            "",
            "Exit code 4 where a check fails."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "RUN", description = "Folder of a run.")
    private Path run;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verification verification = Verification.of(run);
        terminal.out().print(verification.shown(terminal.style(), json));
        return verification.passed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }
}

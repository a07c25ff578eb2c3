package io.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A sweep on Apache Spark: the class to submit. The folder of the results is one that driver and executors share, which holds all
 * that a run depends on; each task appends what its runs come to, so that what is lost with a task is the run at hand.
 */
@Command(
        name = "spark-submit --class io.entente.cli.SparkSweep entente-spark.jar",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a sweep on Spark, with the results of entente sweep, row for row.",
            "The same command again goes on where it was interrupted."
        },
        footer = {"", "Exit codes: 0 done, 1 some runs failed, 2 usage or configuration, 3 input or output."})
public final class SparkSweep implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SWEEP", description = "The sweep's file.")
    private Path config = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the results, which driver and executors see under this name.")
    private Path out = Path.of("");

    @Option(names = "--retry-failed", description = "Run those once more that failed.")
    private boolean retryFailed;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    private SparkSweep(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and ends the process with its exit code where that is not 0. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofTheProcess();
        CommandLine line = new CommandLine(new SparkSweep(terminal));
        line.setExecutionExceptionHandler((exception, command, result) -> Failures.report(exception, terminal));
        int code = line.execute(args);
        terminal.flush();
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        SweepJob job = new SweepJob(config, Optional.of(folder), terminal);
        SparkSession spark = SparkSession.builder()
                .appName("entente " + config.getFileName())
                .getOrCreate();
        try {
            int code = job.run(new SparkWorkforce(spark), retryFailed, "spark-submit … " + arguments(), json);
            ParquetTables.write(spark, folder);
            return code;
        } finally {
            spark.stop();
        }
    }

    private ShellLine arguments() {
        return new ShellLine()
                .and(config.toString())
                .andIf(retryFailed, "--retry-failed")
                .out(out);
    }
}

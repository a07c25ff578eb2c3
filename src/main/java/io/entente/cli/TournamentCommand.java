package io.entente.cli;

import io.entente.experiment.TournamentRun;
import io.entente.reading.TournamentReader;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente tournament}. */
@Command(
        name = "tournament",
        description = {
            "Has strategies meet each other over domains.",
            "Prints a ranking with confidence intervals and keeps every session; the same command again goes on where "
                    + "it was interrupted."
        },
        footer = {
            "",
            "Writes sessions.csv, ranking.csv and differences.csv to the folder of the tournament.",
            "",
            "Examples:",
            "  entente tournament configs/tournaments/classics.yaml",
            "  entente tournament configs/tournaments/classics.yaml --out results --json"
        })
final class TournamentCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONFIG", description = "The tournament.")
    private Path config;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the results (default: runs/tournament-<name>).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    TournamentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load();
        Tournament tournament = TournamentReader.read(config, catalogue, terminal.agents());
        Path results = out.orElseGet(() -> Path.of("runs").resolve("tournament-" + tournament.name()));
        try (TournamentFolder folder = TournamentFolder.of(results, tournament);
                Interruption interruption =
                        Interruption.watch(terminal, "the tournament ends after this session", again(folder))) {
            TournamentRun run = new TournamentRun(tournament, folder.path(), catalogue, System::nanoTime);
            TournamentRun.Result result = held(run, interruption);
            folder.write(result.standings());
            TournamentReport report = new TournamentReport(tournament.name(), folder, result);
            terminal.out().println(report.shown(terminal.style(), json).stripTrailing());
            return interruption.getAsBoolean() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    private TournamentRun.Result held(TournamentRun run, Interruption interruption) {
        try (BarLine bar = BarLine.bar("sessions", run.sessions(), terminal)) {
            return run.run(bar::stepTo, interruption);
        }
    }

    private String again(TournamentFolder folder) {
        return ShellLine.entente("tournament", config).out(folder.path()).toString();
    }
}

package io.entente.cli;

import io.entente.eventlog.WholeFile;
import io.entente.experiment.EmpiricalGame;
import io.entente.experiment.SweepGame;
import io.entente.experiment.TournamentRun;
import io.entente.fold.story.Figures;
import io.entente.quantity.Check;
import io.entente.reading.TournamentReader;
import io.entente.scenario.Sweep;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente game}. */
@Command(
        name = "game",
        description = {
            "Plays strategies of two or more roles against each other, as a game.",
            "Simulations under the same seeds fill the payoffs; then equilibria with bootstrap confidence, dominance, "
                    + "alpha-rank, replicator dynamics, and where to sample next."
        },
        footer = {
            "",
            "CONFIG is a tournament with one alliance: its strategies are the actions of both roles. Or it is the folder "
                    + "of a sweep, a full factorial of strategies: each factor is a role, its values are its actions.",
            "The same command again goes on where it was interrupted.",
            "",
            "Examples:",
            "  entente game configs/tournaments/haggling.yaml",
            "  entente game configs/tournaments/haggling.yaml --nfg haggling.nfg --json",
            "  entente game runs/sweep-three-hagglers"
        })
final class GameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONFIG", description = "A tournament over two roles of a scenario, or folder of a sweep.")
    private Path config = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the sessions (default: runs/game-<name>).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--nfg", paramLabel = "FILE", description = "Write the game of the means for Gambit.")
    private Optional<Path> nfg = Optional.empty();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    GameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (SweepFolder.is(config)) {
            Check.that(
                    out.isEmpty(), "--out", out.map(Path::toString).orElse(""), "be left out", "write game " + config);
            SweepFolder folder = SweepFolder.open(config);
            Sweep sweep = folder.sweep();
            EmpiricalGame game = SweepGame.of(sweep, folder.cells(), SweepFolder.metrics(folder.outcomes()));
            tell(
                    new Plan(sweep.name(), sweep.replications(), sweep.seed()),
                    SweepGame.roles(sweep),
                    game,
                    "each role's utility at the end of the run");
            return ExitCode.OK;
        }
        return tournament();
    }

    private int tournament() throws IOException {
        Catalogue catalogue = Catalogue.load();
        Tournament tournament = TournamentReader.read(config, catalogue, terminal.agents());
        Tournament.Alliance alliance = alliance(tournament);
        Path results = out.orElseGet(() -> Path.of("runs").resolve("game-" + tournament.name()));
        try (TournamentFolder folder = TournamentFolder.of(results, tournament);
                Interruption interruption = Interruption.watch(
                        terminal,
                        "the game ends after this simulation",
                        ShellLine.entente("game", config).out(folder.path()).toString())) {
            TournamentRun run = new TournamentRun(tournament, folder.path(), catalogue, System::nanoTime);
            play(run, interruption);
            if (interruption.getAsBoolean()) {
                return ExitCode.INTERRUPTED;
            }
            List<String> roles =
                    List.of(alliance.first().value(), alliance.second().value());
            tell(
                    new Plan(tournament.name(), tournament.repetitions(), tournament.seed()),
                    roles,
                    run.game(),
                    "what each role's utility gains over the run");
            return ExitCode.OK;
        }
    }

    private static Tournament.Alliance alliance(Tournament tournament) {
        boolean fits = tournament.arenas().size() == 1
                && tournament.arenas().get(0) instanceof Tournament.Alliance
                && tournament.selfPlay()
                && tournament.rotation();
        Check.that(
                fits,
                "tournament",
                tournament.name(),
                "have one alliance, and selfPlay and rotation, so that every profile is played",
                "leave out selfPlay and rotation: both are on by default");
        return (Tournament.Alliance) tournament.arenas().get(0);
    }

    private void play(TournamentRun run, Interruption interruption) {
        try (BarLine bar = BarLine.bar("simulations", run.sessions(), terminal)) {
            run.run(bar::stepTo, interruption);
        }
    }

    /** What was to be played: its name, how often, and the seed of the analysis. */
    private record Plan(String name, int repetitions, long seed) {}

    private void tell(Plan plan, List<String> roles, EmpiricalGame game, String payoffs) {
        int left = plan.repetitions() - game.seeds();
        if (left > 0) {
            terminal.err()
                    .println("entente: " + Figures.count(left, "repetition is", "repetitions are") + " left out of "
                            + plan.repetitions() + ", as in some profile it failed or is missing");
        }
        nfg.ifPresent(file -> WholeFile.write(file, GameReport.nfg(plan.name(), roles, game)));
        GameReport report = GameReport.of(roles, game, plan.seed());
        terminal.out().print(json ? Json.of(report) + "\n" : report.text(payoffs, terminal.style()));
        terminal.flush();
    }
}

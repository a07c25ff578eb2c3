package io.entente.cli;

import io.entente.experiment.EmpiricalGame;
import io.entente.experiment.TournamentRun;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.game.normalform.GambitGame;
import io.entente.quantity.Check;
import io.entente.reading.TournamentReader;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente game}. */
@Command(
        name = "game",
        description = {
            "Plays strategies of two roles against each other, as a game.",
            "Simulations under the same seeds fill the payoffs; then equilibria with bootstrap confidence, dominance, "
                    + "alpha-rank, replicator dynamics, and where to sample next."
        },
        footer = {
            "",
            "CONFIG is a tournament with one alliance: its strategies are the actions of both roles.",
            "The same command again goes on where it was interrupted.",
            "",
            "Examples:",
            "  entente game configs/tournaments/haggling.yaml",
            "  entente game configs/tournaments/haggling.yaml --nfg haggling.nfg --json"
        })
final class GameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONFIG", description = "A tournament over two roles of a scenario.")
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

    /**
     * What a machine reads.
     *
     * @param roles the two actors
     * @param strategies of both
     * @param repetitions simulations of every profile
     * @param analysis of the game
     */
    record Report(List<String> roles, List<String> strategies, int repetitions, EmpiricalGame.Analysis analysis) {}

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load();
        Tournament tournament = TournamentReader.read(config, catalogue, terminal.agents());
        Tournament.Alliance alliance = alliance(tournament);
        TournamentFolder folder = TournamentFolder.of(
                out.orElseGet(() -> Path.of("runs").resolve("game-" + tournament.name())), tournament);
        TournamentRun run = new TournamentRun(tournament, folder.path(), catalogue, System::nanoTime);
        try (Interruption interruption = Interruption.watch(
                terminal,
                "the game ends after this simulation",
                "entente game " + config + " --out " + folder.path())) {
            play(run, interruption);
            if (interruption.getAsBoolean()) {
                return ExitCode.INTERRUPTED;
            }
            tell(tournament, alliance, run.game());
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
        try (ProgressBar bar = BarLine.bar("simulations", run.sessions(), terminal)) {
            run.run(bar::stepTo, interruption);
        }
    }

    private void tell(Tournament tournament, Tournament.Alliance alliance, EmpiricalGame game) throws IOException {
        Report report = new Report(
                List.of(alliance.first().value(), alliance.second().value()),
                game.strategies().get(0),
                tournament.repetitions(),
                game.analysis(tournament.seed()));
        if (nfg.isPresent()) {
            GambitGame numbered = GambitGame.of(tournament.name(), game.means());
            Files.writeString(
                    nfg.get(),
                    new GambitGame(numbered.title(), report.roles(), game.strategies(), numbered.payoffs()).text());
        }
        terminal.out().print(json ? Json.of(report) + "\n" : text(report));
        terminal.flush();
    }

    private String text(Report report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Title(report.roles().get(0) + " and " + report.roles().get(1) + ", "
                        + Figures.count(report.repetitions(), "simulation", "simulations") + " of each profile"));
        blocks.add(new Block.Paragraph(2, "Payoffs: what each role's utility gains over the run, in USD bn."));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(
                Block.Row.of("profile", report.roles().get(0), report.roles().get(1), "regret", "95 %", "equilibrium"));
        report.analysis().profiles().forEach(profile -> rows.add(row(profile)));
        blocks.add(new Block.Grid(2, rows));
        blocks.add(new Block.Title("Equilibria of the means"));
        blocks.add(new Block.Table(
                2,
                report.analysis().equilibria().stream()
                        .map(equilibrium -> Block.Row.of(
                                "-",
                                mix(report, equilibrium.mix()) + "; nobody gains more than "
                                        + number(equilibrium.regretHigh()) + " by leaving it in 97.5 % of resamples"))
                        .toList()));
        blocks.add(new Block.Title("Beyond equilibrium"));
        blocks.add(new Block.Table(
                2,
                List.of(
                        Block.Row.of("undominated", undominated(report)),
                        Block.Row.of(
                                "replicator dynamics lead to",
                                mix(report, report.analysis().replicator())),
                        Block.Row.of("alpha-rank", ranked(report)),
                        Block.Row.of(
                                "sample next",
                                report.analysis().sampleNext().stream()
                                        .map(GameCommand::profile)
                                        .collect(Collectors.joining(", "))))));
        return Page.of(blocks, terminal.style());
    }

    private static Block.Row row(EmpiricalGame.Profile profile) {
        return Block.Row.of(
                profile(profile.strategies()),
                number(profile.payoffs().get(0)),
                number(profile.payoffs().get(1)),
                number(profile.regret()),
                number(profile.low()) + " to " + number(profile.high()),
                Figures.percent(profile.confidence()));
    }

    private static String profile(List<String> strategies) {
        return String.join(" / ", strategies);
    }

    private static String undominated(Report report) {
        List<List<String>> left = report.analysis().undominated();
        return IntStream.range(0, left.size())
                .mapToObj(player -> report.roles().get(player) + " " + String.join(", ", left.get(player)))
                .collect(Collectors.joining("; "));
    }

    private static String mix(Report report, List<List<Double>> mix) {
        return IntStream.range(0, mix.size())
                .mapToObj(player -> report.roles().get(player) + " "
                        + IntStream.range(0, mix.get(player).size())
                                .filter(s -> mix.get(player).get(s) > 0.0005)
                                .mapToObj(s -> report.strategies().get(s) + " "
                                        + Figures.percent(mix.get(player).get(s)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String ranked(Report report) {
        int count = report.strategies().size();
        List<Double> shares = report.analysis().alphaRank();
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted((a, b) -> Double.compare(shares.get(b), shares.get(a)))
                .limit(3)
                .map(p -> profile(List.of(
                                report.strategies().get(p / count),
                                report.strategies().get(p % count)))
                        + " " + Figures.percent(shares.get(p)))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

package io.entente.cli;

import io.entente.experiment.EmpiricalGame;
import io.entente.experiment.GameAnalysis;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.game.normalform.Evolution;
import io.entente.game.normalform.GambitGame;
import io.entente.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a game of strategies comes to.
 *
 * @param roles the players
 * @param strategies of each
 * @param repetitions simulations of every profile
 * @param analysis of the game
 */
record GameReport(List<String> roles, List<List<String>> strategies, int repetitions, GameAnalysis analysis) {

    private static final int PROFILES = 20;
    private static final int RANKED = 3;

    /** Simulations of each profile from which on resamples say how sure one can be. */
    private static final int ENOUGH = 10;

    /** Of players and what simulations gave them; the same seed gives the same intervals. */
    static GameReport of(List<String> roles, EmpiricalGame game, long seed) {
        return new GameReport(roles, game.strategies(), game.seeds(), GameAnalysis.of(game, seed));
    }

    /** The game of the means, for Gambit. */
    static String nfg(String title, List<String> roles, EmpiricalGame game) {
        GambitGame numbered = GambitGame.of(title, game.means());
        return new GambitGame(numbered.title(), roles, game.strategies(), numbered.payoffs()).text();
    }

    /** As a person reads it; {@code payoffs} says what a payoff is. */
    String text(String payoffs, Style style) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(String.join(", ", roles) + ": "
                + Figures.count(repetitions, "simulation", "simulations") + " of each profile"));
        blocks.add(new Block.Paragraph(2, "Payoffs: " + payoffs + ", in USD bn." + doubt()));
        blocks.add(new Block.Grid(2, profiles()));
        Remainder.tell(2, analysis.profiles(), PROFILES, blocks);
        blocks.add(new Block.Title("Equilibria of the means: " + scope()));
        blocks.add(new Block.Table(2, equilibria()));
        blocks.add(new Block.Title("Beyond equilibrium"));
        blocks.add(new Block.Table(
                2,
                List.of(
                        Block.Row.of("undominated", undominated()),
                        Block.Row.of("replicator dynamics", evolution(analysis.replicator())),
                        Block.Row.of("alpha-rank", ranked()),
                        Block.Row.of("sample next", sampleNext()))));
        return Page.of(blocks, style);
    }

    private String sampleNext() {
        return analysis.sampleNext().isEmpty()
                ? "none: no payoff near an equilibrium varies"
                : analysis.sampleNext().stream().map(GameReport::profile).collect(Collectors.joining(", "));
    }

    /** Resamples of few simulations look surer than they are. */
    private String doubt() {
        if (repetitions == 1) {
            return " One simulation of each does not tell how sure any of this is.";
        }
        return repetitions < ENOUGH ? " So few simulations of each tell little of how sure this is." : "";
    }

    /** The profiles of least regret. */
    private List<Block.Row> profiles() {
        List<String> heading = new ArrayList<>(List.of("profile"));
        heading.addAll(roles);
        heading.addAll(List.of("regret", "95 %", "equilibrium"));
        List<Block.Row> rows = new ArrayList<>(List.of(new Block.Row(heading)));
        analysis.profiles().stream().limit(PROFILES).forEach(profile -> rows.add(row(profile)));
        return rows;
    }

    private static Block.Row row(GameAnalysis.Profile profile) {
        List<String> cells = new ArrayList<>(List.of(profile(profile.strategies())));
        profile.payoffs().forEach(payoff -> cells.add(number(payoff)));
        cells.add(number(profile.regret()));
        cells.add(number(profile.low()) + " to " + number(profile.high()));
        cells.add(Figures.percent(profile.confidence()));
        return new Block.Row(cells);
    }

    private List<Block.Row> equilibria() {
        if (analysis.equilibria().isEmpty()) {
            return List.of(Block.Row.of("-", "none"));
        }
        return analysis.equilibria().stream()
                .map(equilibrium -> Block.Row.of(
                        "-",
                        mix(equilibrium.mix()) + "; nobody gains more than " + number(equilibrium.regretHigh())
                                + " by leaving it in 97.5 % of resamples"))
                .toList();
    }

    private String scope() {
        return switch (analysis.scope()) {
            case ALL -> "all but mixtures of these";
            case SOME -> "all pure ones, and mixed ones as far as found";
        };
    }

    private static String profile(List<String> chosen) {
        return String.join(" / ", chosen);
    }

    private String undominated() {
        return IntStream.range(0, roles.size())
                .mapToObj(player -> roles.get(player) + " "
                        + String.join(", ", analysis.undominated().get(player)))
                .collect(Collectors.joining("; "));
    }

    private String evolution(Evolution found) {
        return (found.settles() ? "lead to " : "settle nowhere; on average ") + mix(found.shares());
    }

    private String mix(List<List<Double>> mix) {
        return IntStream.range(0, mix.size())
                .mapToObj(player -> roles.get(player) + " "
                        + IntStream.range(0, mix.get(player).size())
                                .filter(s -> mix.get(player).get(s) > 0.0005)
                                .mapToObj(s -> strategies.get(player).get(s) + " "
                                        + Figures.percent(mix.get(player).get(s)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String ranked() {
        List<Double> shares = analysis.alphaRank();
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted((a, b) -> Double.compare(shares.get(b), shares.get(a)))
                .limit(RANKED)
                .map(profile -> profile(chosen(profile)) + " " + Figures.percent(shares.get(profile)))
                .collect(Collectors.joining(", "));
    }

    private List<String> chosen(int profile) {
        OutcomeSpace profiles =
                new OutcomeSpace(strategies.stream().map(List::size).toList());
        int[] chosen = profiles.decode(profile);
        return IntStream.range(0, chosen.length)
                .mapToObj(player -> strategies.get(player).get(chosen[player]))
                .toList();
    }

    private static String number(double value) {
        return Figures.decimals(value, 2);
    }
}

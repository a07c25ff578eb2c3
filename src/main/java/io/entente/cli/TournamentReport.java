package io.entente.cli;

import io.entente.experiment.PairedComparison;
import io.entente.experiment.Standings;
import io.entente.experiment.TournamentRun;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A tournament as it is shown.
 *
 * @param name of the tournament
 * @param folder with the tables
 * @param result what it came to
 */
record TournamentReport(String name, TournamentFolder folder, TournamentRun.Result result) {

    /** What a machine reads. */
    record Shown(String name, String folder, long sessionsHeld, double sessionsPerSecond, Standings standings) {}

    String shown(Style style, boolean json) {
        return json
                ? Json.of(new Shown(name, folder.path().toString(), result.held(), perSecond(), result.standings()))
                : Page.of(blocks(), style);
    }

    private double perSecond() {
        return result.held() == 0 ? 0 : result.held() / (Math.max(1, result.nanos()) / 1e9);
    }

    private List<Block> blocks() {
        List<Standings.Ranked> ranking = result.standings().ranking();
        List<Standings.Difference> differences = result.standings().differences();
        List<Standings.Difference> uncertain = differences.stream()
                .filter(d -> d.corrected() >= PairedComparison.SIGNIFICANT)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Tournament " + name));
        blocks.add(table(ranking));
        ranking.stream()
                .filter(ranked -> ranked.errors() + ranked.timeOuts() > 0)
                .forEach(ranked -> blocks.add(new Block.Paragraph(2, spoilt(ranked))));
        blocks.add(new Block.Paragraph(
                2,
                differences.size() - uncertain.size() + " of " + differences.size()
                        + " differences between strategies are unlikely to be chance (p < 0.05 after Holm's correction; "
                        + "same opponent, domain and side)."));
        if (!uncertain.isEmpty()) {
            blocks.add(couldBeEqual(uncertain));
        }
        blocks.add(new Block.Paragraph(2, held() + "; tables in " + folder.path()));
        return blocks;
    }

    private String held() {
        return result.held() == 0
                ? "All sessions were held before"
                : Figures.count(result.held(), "session", "sessions") + " held now, " + Figures.count(perSecond())
                        + " a second";
    }

    private static Block table(List<Standings.Ranked> ranking) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("strategy", "utility", "95 % interval", "agreed", "from Nash"));
        for (Standings.Ranked ranked : ranking) {
            rows.add(Block.Row.of(
                    ranked.strategy(),
                    number(ranked.utility().mean()),
                    interval(ranked.utility().low(), ranked.utility().high()),
                    Figures.exactPercent(ranked.agreementRate()),
                    ranked.nashDistance().map(TournamentReport::number).orElse("–")));
        }
        return new Block.Grid(2, rows);
    }

    private static Block couldBeEqual(List<Standings.Difference> uncertain) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("could be equal", "difference", "95 % interval", "p"));
        for (Standings.Difference difference : uncertain) {
            rows.add(Block.Row.of(
                    difference.better() + ", " + difference.worse(),
                    number(difference.difference().mean()),
                    interval(
                            difference.difference().low(),
                            difference.difference().high()),
                    number(difference.corrected())));
        }
        return new Block.Grid(4, rows);
    }

    private static String interval(double low, double high) {
        return number(low) + " – " + number(high);
    }

    private static String spoilt(Standings.Ranked ranked) {
        return ranked.strategy() + " spoilt sessions: " + ranked.errors() + " by failing, " + ranked.timeOuts()
                + " by taking too long";
    }

    private static String number(double number) {
        return Figures.decimals(number, 4);
    }
}

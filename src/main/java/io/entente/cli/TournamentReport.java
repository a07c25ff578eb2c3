package io.entente.cli;

import io.entente.experiment.Standings;
import io.entente.experiment.TournamentRun;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tournament as it is shown.
 *
 * @param name of the tournament
 * @param folder with the tables
 * @param result what it came to
 */
record TournamentReport(String name, TournamentFolder folder, TournamentRun.Result result) {

    private static final double SIGNIFICANT = 0.05;

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
        Standings standings = result.standings();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Tournament " + name));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("strategy", "utility", "95 % interval", "agreed", "from Nash"));
        for (Standings.Ranked ranked : standings.ranking()) {
            rows.add(Block.Row.of(
                    ranked.strategy(),
                    number(ranked.utility().mean()),
                    number(ranked.utility().low()) + " – "
                            + number(ranked.utility().high()),
                    Figures.exactPercent(ranked.agreementRate()),
                    ranked.nashDistance().map(TournamentReport::number).orElse("–")));
        }
        blocks.add(new Block.Table(2, rows));
        standings.ranking().stream()
                .filter(ranked -> ranked.errors() + ranked.timeOuts() > 0)
                .forEach(ranked -> blocks.add(new Block.Paragraph(2, spoilt(ranked))));
        long certain = standings.differences().stream()
                .filter(d -> d.corrected() < SIGNIFICANT)
                .count();
        blocks.add(new Block.Paragraph(
                2,
                certain + " of " + standings.differences().size()
                        + " differences between strategies are unlikely to be chance (p < 0.05 after Holm's correction; "
                        + "same opponent, domain and side)."));
        standings.differences().stream()
                .filter(d -> d.corrected() >= SIGNIFICANT)
                .forEach(d -> blocks.add(new Block.Paragraph(
                        4,
                        d.better() + " and " + d.worse() + " could be equal: "
                                + number(d.difference().mean()) + " ("
                                + number(d.difference().low()) + " – "
                                + number(d.difference().high()) + "), p = " + number(d.corrected()))));
        blocks.add(new Block.Paragraph(
                2,
                String.format(
                        Locale.ROOT,
                        "%d sessions held now, %,.0f a second; tables in %s",
                        result.held(),
                        perSecond(),
                        folder.path())));
        return blocks;
    }

    private static String spoilt(Standings.Ranked ranked) {
        return ranked.strategy() + " spoilt sessions: " + ranked.errors() + " by failing, " + ranked.timeOuts()
                + " by taking too long";
    }

    private static String number(double number) {
        return Figures.decimals(number, 4);
    }
}

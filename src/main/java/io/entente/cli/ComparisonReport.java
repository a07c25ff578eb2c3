package io.entente.cli;

import io.entente.experiment.Bond;
import io.entente.experiment.PairedComparison;
import io.entente.experiment.PairedComparison.Effect;
import io.entente.experiment.PairedInterval;
import io.entente.experiment.Turnover;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What differs between two configurations and what it did.
 *
 * @param before the first, as it was named
 * @param after the second
 * @param configuration values that differ
 * @param outcomes paired by seed
 */
record ComparisonReport(
        String before, String after, List<ConfigurationDifference.Change> configuration, PairedComparison outcomes) {

    private static final int CHANGES = 20;
    private static final int BONDS = 12;
    private static final String NONE = "–";

    String text(Style style) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(before + " against " + after));
        blocks.add(new Block.Paragraph(2, headline()));
        blocks.add(new Block.Title("What differs in the configuration"));
        blocks.add(
                configuration.isEmpty()
                        ? new Block.Paragraph(2, "Nothing.")
                        : new Block.Table(
                                2,
                                configuration.stream()
                                        .limit(CHANGES)
                                        .map(c -> Block.Row.of(c.setting(), c.before() + " → " + c.after()))
                                        .toList()));
        Remainder.tell(2, configuration, CHANGES, blocks);
        if (outcomes.pairs() > 0) {
            blocks.add(new Block.Title("What it did"));
            effects(blocks);
            bonds("Deals signed in one run of a pair only", outcomes.deals(), blocks);
            bonds("Ties that stand at the end of one run of a pair only", outcomes.ties(), blocks);
        }
        return Page.of(blocks, style);
    }

    private String headline() {
        if (outcomes.pairs() == 0) {
            return "The two have no seed in common, so that nothing can be compared pair by pair. Maybe run one again "
                    + "under a seed of the other; where it is a cell, let its sweep come to its end.";
        }
        long sure = outcomes.metrics().stream()
                .filter(effect -> effect.corrected() < PairedComparison.SIGNIFICANT)
                .count();
        return Figures.count(outcomes.pairs(), "pair of runs", "pairs of runs") + " under the same seeds; "
                + outcomes.flipped() + " end in other alliances; "
                + Figures.count(sure, "metric differs", "metrics differ")
                + " beyond chance (p < 0.05 after Holm's correction for "
                + outcomes.metrics().size() + ")."
                + (outcomes.pairs() < outcomes.pairsNeeded()
                        ? " So few pairs can show nothing beyond chance: it takes at least " + outcomes.pairsNeeded()
                                + "."
                        : "");
    }

    private void effects(List<Block> blocks) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("", "before", "after", "difference", "95 % interval", "effect", "p"));
        outcomes.metrics().stream()
                .filter(effect -> effect.difference().mean() != 0)
                .sorted(Comparator.comparingDouble(Effect::corrected).thenComparing(e -> -size(e.difference())))
                .forEach(effect -> rows.add(row(effect)));
        blocks.add(
                rows.size() == 1 ? new Block.Paragraph(2, "Nothing: every difference is 0.") : new Block.Grid(2, rows));
        if (rows.size() > 1) {
            blocks.add(new Block.Paragraph(
                    2,
                    "Means over the pairs; interval by the studentised bootstrap, of two to four pairs by Student's t; "
                            + "effect: mean over standard deviation of the differences; p after Holm's correction."));
        }
    }

    /** How far a difference is from 0: what is the same in all pairs is as sure as can be. */
    private static double size(PairedInterval difference) {
        return Math.abs(difference.effect().orElse(Double.POSITIVE_INFINITY));
    }

    /** One pair tells a difference and not how sure it is. */
    private Block.Row row(Effect effect) {
        var difference = effect.difference();
        boolean spread = outcomes.pairs() > 1;
        return Block.Row.of(
                effect.metric(),
                Figures.measured(effect.before()),
                Figures.measured(effect.after()),
                Figures.measured(difference.mean()),
                spread ? Figures.measured(difference.low()) + " to " + Figures.measured(difference.high()) : NONE,
                spread ? difference.effect().map(d -> Figures.decimals(d, 2)).orElse(NONE) : NONE,
                spread ? Figures.decimals(effect.corrected(), 4) : NONE);
    }

    private static void bonds(String heading, List<Turnover> turnovers, List<Block> blocks) {
        if (turnovers.isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("", "before", "after", "appears", "vanishes"));
        turnovers.stream().limit(BONDS).forEach(turnover -> rows.add(row(turnover)));
        blocks.add(new Block.Heading(heading));
        blocks.add(new Block.Grid(4, rows));
        Remainder.tell(4, turnovers, BONDS, blocks);
    }

    private static Block.Row row(Turnover turnover) {
        Bond bond = turnover.bond();
        return Block.Row.of(
                bond.hyperscaler() + " – " + bond.lab() + ", " + bond.what(),
                Integer.toString(turnover.before()),
                Integer.toString(turnover.after()),
                Integer.toString(turnover.appearing()),
                Integer.toString(turnover.vanishing()));
    }
}

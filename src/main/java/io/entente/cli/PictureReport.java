package io.entente.cli;

import io.entente.analysis.Bargains.Bargain;
import io.entente.analysis.Benchmark;
import io.entente.analysis.Circularity;
import io.entente.analysis.CoalitionValues;
import io.entente.analysis.Concentration;
import io.entente.analysis.Picture;
import io.entente.analysis.Power;
import io.entente.analysis.RegulatorView;
import io.entente.analysis.StabilityVerdict;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The strategic picture of a moment as a brief. */
final class PictureReport {

    private static final int ROWS = 6;

    private final Picture picture;
    private final PictureSentences words;
    private final List<Block> blocks = new ArrayList<>();

    PictureReport(Picture picture) {
        this.picture = picture;
        this.words = new PictureSentences(picture);
    }

    String text(Style style) {
        head();
        power();
        bargains();
        stability();
        circularity();
        concentration();
        regulators();
        benchmark();
        return Page.of(blocks, style);
    }

    private void head() {
        Picture.Moment moment = picture.moment();
        blocks.add(new Block.Title(moment.title()));
        blocks.add(new Block.Paragraph(
                2,
                moment.quarter() + ", after event " + moment.seq() + " (" + moment.event() + ") of " + moment.scenario()
                        + ", seed " + moment.seed() + "."));
        if (!moment.caveat().isBlank()) {
            blocks.add(new Block.Paragraph(2, moment.caveat()));
        }
        blocks.add(new Block.Title("In brief"));
        words.brief().forEach(sentence -> blocks.add(new Block.Table(2, List.of(Block.Row.of("-", sentence)))));
    }

    private void power() {
        blocks.add(new Block.Title("Power"));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("", "worth", "by links", "Myerson", "sales", "leverage", "outside option"));
        for (int i = 0; i < picture.power().standings().size(); i++) {
            rows.add(standing(i));
        }
        blocks.add(new Block.Grid(2, rows));
        blocks.add(new Block.Paragraph(
                2,
                "Worth: utility. By links: what of it all its contracts bring. Myerson: its part of what the alliances "
                        + "create. Sales: its part of what customers spend in a quarter (Myerson). "
                        + "Leverage: mean net leverage over the clouds and labs it is tied to, −1 to +1. Outside option: "
                        + "what the best link it does not have would bring it."
                        + (picture.coalitions().isPresent()
                                ? ""
                                : " Of so many actors no Myerson value is worked out.")));
        List<Block.Row> holds = picture.power().pairs().stream()
                .filter(pair -> words.decides(pair.over()))
                .sorted(Comparator.comparingDouble(Power.Hold::lossUsdBn).reversed())
                .limit(ROWS)
                .map(pair -> Block.Row.of(
                        words.name(pair.holder()) + " over " + words.name(pair.over()),
                        Figures.leverage(pair.net()),
                        "could cost it " + Figures.usd(pair.lossUsdBn()) + ", " + Figures.percent(pair.dependence())
                                + " of its worth: " + words.act(pair)))
                .toList();
        if (!holds.isEmpty()) {
            blocks.add(new Block.Heading("The largest threats, with net leverage"));
            blocks.add(new Block.Table(4, holds));
        }
    }

    private Block.Row standing(int index) {
        Power.Standing standing = picture.power().standings().get(index);
        Optional<CoalitionValues> values = picture.coalitions();
        return Block.Row.of(
                words.name(standing.actor()),
                Figures.usd(standing.utilityUsdBn()),
                Figures.usd(standing.linksUsdBn()),
                values.map(v -> Figures.usd(v.myersonGainsUsdBn().get(index))).orElse("-"),
                values.map(v -> Figures.usd(v.salesPowerUsdBn().get(index))).orElse("-"),
                Figures.leverage(standing.meanNetLeverage()),
                standing.outsideOption()
                        .map(other -> words.name(other) + " " + Figures.signedUsd(standing.outsideOptionUsdBn()))
                        .orElse("none"));
    }

    private void bargains() {
        if (picture.bargains().isEmpty()) {
            return;
        }
        blocks.add(new Block.Title("Contracts in force"));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("", "to the cloud", "to the lab", "weight of the cloud", "share it got"));
        for (Bargain bargain : picture.bargains()) {
            rows.add(Block.Row.of(
                    words.name(bargain.hyperscaler()) + " – " + words.name(bargain.lab()),
                    Figures.signedUsd(bargain.hyperscalerGainUsdBn()),
                    Figures.signedUsd(bargain.labGainUsdBn()),
                    Figures.percent(bargain.weight()),
                    bargain.realisedShare().map(Figures::percent).orElse("-")));
        }
        blocks.add(new Block.Grid(2, rows));
        blocks.add(new Block.Paragraph(
                2,
                "What each side would lose if the contract went and all others stayed. Weight: bargaining power from "
                        + "patience; a cloud that got more than that in the run's talks bargained well."));
        List<String> complements = picture.power().standings().stream()
                .filter(Power.Standing::complements)
                .map(standing -> words.name(standing.actor()))
                .toList();
        if (!complements.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    2,
                    "Partners are complements for " + String.join(", ", complements)
                            + ": what its links bring one by one adds up to more than all of them together, so that "
                            + "bargains one by one overpay its partners."));
        }
    }

    private void stability() {
        StabilityVerdict verdict = picture.stability();
        blocks.add(new Block.Title("Stability"));
        List<Block.Row> wanted = verdict.links().stream()
                .filter(StabilityVerdict.Change::wanted)
                .sorted(Comparator.comparingDouble(StabilityVerdict.Change::drive)
                        .reversed())
                .limit(ROWS)
                .map(change -> Block.Row.of(
                        change.move(),
                        words.pair(change),
                        Figures.signedUsd(change.hyperscalerGainUsdBn()) + " and "
                                + Figures.signedUsd(change.labGainUsdBn())))
                .toList();
        if (!wanted.isEmpty()) {
            blocks.add(new Block.Heading("Moves that somebody wants, with what they bring the cloud and the lab"));
            blocks.add(new Block.Table(4, wanted));
        }
        if (!verdict.path().isEmpty()) {
            blocks.add(new Block.Paragraph(2, words.path()));
        }
        verdict.stableNetworks().ifPresent(all -> blocks.add(new Block.Paragraph(2, words.networks(all))));
        picture.coalitions().ifPresent(values -> blocks.add(new Block.Paragraph(2, words.core(values))));
    }

    private void circularity() {
        Circularity money = picture.circularity();
        blocks.add(new Block.Title("Circularity"));
        List<Block.Row> rows = new ArrayList<>();
        money.cycles().stream()
                .limit(ROWS)
                .forEach(cycle ->
                        rows.add(Block.Row.of(Figures.usd(cycle.bottleneckUsdBn()), words.cycle(cycle.actors()))));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading("The widest circles, by what can run all round"));
            blocks.add(new Block.Table(4, rows));
        }
        List<Block.Row> ties = money.alliances().stream()
                .filter(tie -> tie.roundTripMultiple().isPresent() && tie.commitmentUsdBn() > 0)
                .sorted(Comparator.comparingDouble(Circularity.Tie::investmentUsdBn)
                        .reversed())
                .map(tie -> Block.Row.of(
                        words.name(tie.hyperscaler()) + " – " + words.name(tie.lab()),
                        Figures.usd(tie.investmentUsdBn()) + " invested, " + Figures.usd(tie.commitmentUsdBn())
                                + " promised in return: round trip " + Figures.percent(tie.roundTripRatio())
                                + " (" + Figures.plain(tie.roundTripMultiple().orElse(0.0)) + " times), "
                                + tie.multiplicity() + " roles at once"))
                .toList();
        if (!ties.isEmpty()) {
            blocks.add(new Block.Heading("Round trips"));
            blocks.add(new Block.Table(4, ties));
        }
    }

    private void concentration() {
        Concentration markets = picture.concentration();
        blocks.add(new Block.Title("Concentration and choice"));
        blocks.add(new Block.Grid(
                2,
                List.of(
                        Block.Row.of("", "clouds", "models"),
                        Block.Row.of(
                                "HHI",
                                Figures.count(markets.clouds().hhi()),
                                Figures.count(markets.models().hhi())),
                        Block.Row.of("MHHI", "", Figures.count(markets.modelsMhhi())),
                        Block.Row.of(
                                "Effective suppliers",
                                Figures.ratio(markets.clouds().effectiveSuppliers()),
                                Figures.ratio(markets.models().effectiveSuppliers())))));
        choice(markets);
        presumedHarmful(markets);
    }

    private void choice(Concentration markets) {
        blocks.add(new Block.Table(
                2,
                List.of(
                        Block.Row.of("Labs per cloud", Figures.ratio(markets.labsPerCloud()) + ", weighted by share"),
                        Block.Row.of("Clouds per lab", Figures.ratio(markets.cloudsPerLab())),
                        Block.Row.of("Small clouds", Figures.exactPercent(markets.smallCloudShare()) + " of AI spend"),
                        Block.Row.of(
                                "Consumer surplus",
                                Figures.usd(markets.consumerSurplusUsdBn())
                                        + " a quarter, of which the alliances bring "
                                        + Figures.usd(markets.consumerSurplusUsdBn()
                                                - markets.consumerSurplusWithoutAlliancesUsdBn())))));
    }

    private void presumedHarmful(Concentration markets) {
        List<Block.Row> flagged = markets.asMergers().stream()
                .filter(merger -> merger.concentrated() || merger.dominant())
                .map(merger -> Block.Row.of(
                        words.name(merger.hyperscaler()) + " – " + words.name(merger.lab()),
                        "ΔHHI " + Figures.count(merger.changeOfSquares())
                                + (merger.dominant() ? ", joint share above 30 %" : "")))
                .toList();
        if (!flagged.isEmpty()) {
            blocks.add(new Block.Heading("Were they mergers in models, the 2023 US guidelines would presume harm of"));
            blocks.add(new Block.Table(4, flagged));
        }
    }

    private void regulators() {
        if (picture.regulators().isEmpty()) {
            return;
        }
        blocks.add(new Block.Title("Regulators"));
        List<Block.Row> rows = new ArrayList<>();
        for (RegulatorView view : picture.regulators()) {
            rows.add(Block.Row.of(words.name(view.regulator()), words.view(view)));
            view.pending()
                    .forEach(deal -> rows.add(Block.Row.of(
                            "",
                            "before it: " + words.name(deal.hyperscaler()) + " – " + words.name(deal.lab())
                                    + ", decides in " + deal.due())));
        }
        blocks.add(new Block.Table(2, rows));
    }

    private void benchmark() {
        Benchmark both = picture.benchmark();
        blocks.add(new Block.Title("What a solver would have signed by the end of " + both.quarter()));
        blocks.add(new Block.Grid(
                2,
                List.of(
                        Block.Row.of("", "agents", "solver"),
                        Block.Row.of(
                                "Deals",
                                Figures.count(both.agents().deals()),
                                Figures.count(both.oracle().deals())),
                        Block.Row.of(
                                "Clouds together",
                                Figures.usd(both.agents().hyperscalersUsdBn()),
                                Figures.usd(both.oracle().hyperscalersUsdBn())),
                        Block.Row.of(
                                "Labs together",
                                Figures.usd(both.agents().labsUsdBn()),
                                Figures.usd(both.oracle().labsUsdBn())),
                        Block.Row.of(
                                "Consumer surplus a quarter",
                                Figures.usd(both.agents().consumerSurplusUsdBn()),
                                Figures.usd(both.oracle().consumerSurplusUsdBn())))));
        blocks.add(new Block.Table(
                2,
                both.pairs().stream()
                        .map(pair -> Block.Row.of(
                                words.name(pair.hyperscaler()) + " – " + words.name(pair.lab()),
                                "agents: " + signed(pair.agents()) + "; solver: " + signed(pair.oracle())))
                        .toList()));
    }

    private String signed(List<Benchmark.Terms> deals) {
        return deals.isEmpty() ? "nothing" : deals.stream().map(words::terms).collect(Collectors.joining(", then "));
    }
}

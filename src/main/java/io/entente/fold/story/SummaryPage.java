package io.entente.fold.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a summary out. */
final class SummaryPage {

    /** Failed pairs told with what was last on the table; the rest are counted. */
    private static final int FAILED_PAIRS = 8;

    private final Summary summary;
    private final List<Block> blocks = new ArrayList<>();

    private SummaryPage(Summary summary) {
        this.summary = summary;
    }

    static List<Block> of(Summary summary) {
        SummaryPage page = new SummaryPage(summary);
        page.caveat();
        page.deals();
        page.failures();
        page.blocks.addAll(MatrixPage.of(summary.alliances()));
        page.shifts();
        page.circularity();
        page.indices("Concentration", "concentration");
        page.prices();
        page.indices("Choice and entry", "other");
        return List.copyOf(page.blocks);
    }

    private void caveat() {
        blocks.add(new Block.Title(summary.run().headline()));
        if (!summary.run().caveat().isBlank()) {
            blocks.add(new Block.Paragraph(2, summary.run().caveat()));
        }
    }

    private void deals() {
        blocks.add(new Block.Title("Deals: " + tally()));
        for (String fate : List.of("signed", "amended", "waived", "blocked", "withdrawn", "dropped", "pending")) {
            List<DealFacts> deals = summary.deals(fate);
            if (!deals.isEmpty()) {
                blocks.add(new Block.Heading(heading(fate)));
                blocks.add(
                        new Block.Table(4, deals.stream().map(SummaryPage::row).toList()));
            }
        }
    }

    private String tally() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String fate : List.of("signed", "amended", "blocked", "withdrawn", "dropped", "pending", "failed")) {
            counts.put(fate, summary.deals(fate).size());
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0
                        || List.of("signed", "blocked", "failed").contains(e.getKey()))
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String heading(String fate) {
        return switch (fate) {
            case "waived" -> "Exclusivity that made way for a deal of others";
            case "dropped" -> "Agreed, then dropped";
            case "pending" -> "Under review at the end";
            default -> Spelling.capital(fate);
        };
    }

    private static Block.Row row(DealFacts deal) {
        String note = deal.note().isEmpty() ? "" : deal.terms().isEmpty() ? deal.note() : " (" + deal.note() + ")";
        return Block.Row.of(deal.quarter(), deal.pair(), deal.terms() + note);
    }

    private void failures() {
        Map<String, List<DealFacts>> byPair = summary.deals("failed").stream()
                .collect(Collectors.groupingBy(DealFacts::pair, LinkedHashMap::new, Collectors.toList()));
        if (byPair.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Failed talks"));
        List<Block.Row> rows = byPair.entrySet().stream()
                .limit(FAILED_PAIRS)
                .map(e -> Block.Row.of(quarters(e.getValue()), e.getKey(), failure(e.getValue())))
                .toList();
        blocks.add(new Block.Table(4, rows));
        if (byPair.size() > FAILED_PAIRS) {
            blocks.add(new Block.Paragraph(
                    4,
                    "and those of "
                            + Figures.count(byPair.size() - FAILED_PAIRS, "more pair", "more pairs")
                            + ": entente explain tells all."));
        }
    }

    private static String quarters(List<DealFacts> talks) {
        return talks.size() == 1 ? talks.get(0).quarter() : talks.size() + " times";
    }

    private static String failure(List<DealFacts> talks) {
        DealFacts last = talks.get(talks.size() - 1);
        String when = talks.size() == 1 ? "" : ", last in " + last.quarter();
        return last.note() + when + (last.terms().isEmpty() ? "" : "; on the table: " + last.terms());
    }

    private void shifts() {
        blocks.add(new Block.Title("Leverage between allies: the largest shifts"));
        if (summary.shifts().isEmpty()) {
            blocks.add(new Block.Paragraph(2, "None as large as 0.01."));
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < summary.shifts().size(); i++) {
            rows.add(Block.Row.of((i + 1) + ".", summary.shifts().get(i).sentence()));
        }
        blocks.add(new Block.Table(2, rows));
        blocks.add(new Block.Paragraph(
                2, "Leverage lies between −1 and +1; own: by contracts of either of the two, others: by all else."));
    }

    private void circularity() {
        indices("Circularity", "circularity");
        List<Block.Row> pairs = summary.alliances().pairs().stream()
                .filter(pair -> pair.roundTripRatio() > 0)
                .map(pair -> Block.Row.of(
                        pair.hyperscaler() + " – " + pair.lab(),
                        "round trip " + Figures.exactPercent(pair.roundTripRatio()) + " of the investment, "
                                + Figures.usd(pair.commitmentUsdBn()) + " still to be bought"))
                .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Block.Heading("At the end, by pair"));
            blocks.add(new Block.Table(4, pairs));
        }
    }

    private void indices(String title, String topic) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("", "start", "end", "change"));
        summary.indices().stream()
                .filter(index -> index.topic().equals(topic) && !(topic.equals("other") && index.isMoney()))
                .forEach(index -> rows.add(
                        Block.Row.of(index.label(), index.shownStart(), index.shown(index.end()), index.change())));
        if (rows.size() > 1) {
            blocks.add(new Block.Title(title));
            blocks.add(new Block.Grid(2, rows));
        }
    }

    private void prices() {
        summary.prices().ifPresent(prices -> {
            List<Block.Row> rows = new ArrayList<>();
            rows.add(Block.Row.of("", prices.firstQuarter(), prices.lastQuarter()));
            rows.add(money("Consumer surplus a quarter", prices.surplusStartUsdBn(), prices.surplusEndUsdBn()));
            rows.add(money("AI-cloud spend a quarter", prices.spendStartUsdBn(), prices.spendEndUsdBn()));
            rows.add(ratio("Price index, all clouds", prices.indexStart(), prices.indexEnd()));
            prices.clouds()
                    .forEach(cloud -> rows.add(ratio("  " + cloud.name(), cloud.priceStart(), cloud.priceEnd())));
            blocks.add(new Block.Title("Prices and consumer surplus"));
            blocks.add(new Block.Grid(2, rows));
        });
    }

    private static Block.Row money(String label, double start, double end) {
        return Block.Row.of(label, Figures.usd(start), Figures.usd(end));
    }

    private static Block.Row ratio(String label, double start, double end) {
        return Block.Row.of(label, Figures.ratio(start), Figures.ratio(end));
    }
}

package io.entente.fold.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Sets blocks as lines of text. */
public final class Page {

    /** Words that never begin a line: they belong to the number before them. */
    private static final Set<String> UNITS = Set.of(
            "bn", "trn", "mn", "%", "GW", "years", "bn,", "trn,", "mn,", "%,", "years,", "bn.", "mn.", "trn.", "%.",
            "years.", "%;", "bn;", "→", "–");

    private static final int LEAST_TEXT = 20;
    private static final String GAP = "  ";

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private Page(Style style) {
        this.style = style;
    }

    /** The text of these blocks, each line ended by a line feed, none with trailing blanks. */
    public static String of(List<Block> blocks, Style style) {
        Page page = new Page(style);
        blocks.forEach(page::add);
        return page.text.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            blank();
            wrap(title.text(), style.width())
                    .forEach(line -> text.append(style.bold(line)).append('\n'));
        } else if (block instanceof Block.Heading heading) {
            wrap(heading.text(), style.width() - 2).forEach(line -> line("  ", line));
        } else if (block instanceof Block.Paragraph paragraph) {
            String margin = " ".repeat(paragraph.indent());
            wrap(paragraph.text(), style.width() - paragraph.indent()).forEach(line -> line(margin, line));
        } else if (block instanceof Block.Table table) {
            add(table);
        } else if (block instanceof Block.Grid grid) {
            add(grid);
        }
    }

    private void blank() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private void line(String margin, String content) {
        text.append((margin + content).stripTrailing()).append('\n');
    }

    private void add(Block.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        List<Integer> widths = widths(table.rows());
        int labels = widths.size() - 1;
        int before =
                widths.stream().limit(labels).mapToInt(w -> w + GAP.length()).sum();
        boolean narrow = style.width() - table.indent() - before < LEAST_TEXT;
        int hang = narrow ? table.indent() + 4 : table.indent() + before;
        for (Block.Row row : table.rows()) {
            addRow(row, widths, narrow, hang, table.indent());
        }
    }

    /** Where the labels leave too little room, the text goes to lines of its own. */
    private void addRow(Block.Row row, List<Integer> widths, boolean narrow, int hang, int indent) {
        int last = row.cells().size() - 1;
        StringBuilder labels = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < last; i++) {
            labels.append(padded(row.cells().get(i), widths.get(i))).append(GAP);
        }
        List<String> lines = wrap(row.cells().get(last), style.width() - hang);
        if (narrow) {
            wrap(labels.toString().strip(), style.width() - indent).forEach(l -> line(" ".repeat(indent), l));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 && !narrow ? labels.toString() : " ".repeat(hang), lines.get(i));
        }
    }

    private void add(Block.Grid grid) {
        if (grid.rows().isEmpty()) {
            return;
        }
        List<Integer> widths = new ArrayList<>(widths(grid.rows()));
        int widest =
                widths.stream().skip(1).mapToInt(w -> w + GAP.length()).max().orElse(0);
        widths.set(0, Math.min(widths.get(0), Math.max(LEAST_TEXT, style.width() - grid.indent() - widest)));
        int from = 1;
        while (from < widths.size()) {
            int room = style.width() - grid.indent() - widths.get(0);
            int to = from;
            while (to < widths.size() && (to == from || room >= widths.get(to) + GAP.length())) {
                room -= widths.get(to) + GAP.length();
                to++;
            }
            addColumns(grid, widths, from, to);
            from = to;
        }
    }

    private void addColumns(Block.Grid grid, List<Integer> widths, int from, int to) {
        if (from > 1) {
            text.append('\n');
        }
        String margin = " ".repeat(grid.indent());
        for (Block.Row row : grid.rows()) {
            String label = row.cells().get(0);
            List<String> lines = length(label) <= widths.get(0) ? List.of(label) : wrap(label, widths.get(0));
            lines.subList(0, lines.size() - 1).forEach(line -> line(margin, line));
            StringBuilder line = new StringBuilder(padded(lines.get(lines.size() - 1), widths.get(0)));
            for (int i = from; i < to; i++) {
                String cell = row.cells().get(i);
                line.append(GAP)
                        .append(" ".repeat(widths.get(i) - length(cell)))
                        .append(cell);
            }
            line(margin, line.toString());
        }
    }

    private static List<Integer> widths(List<Block.Row> rows) {
        return IntStream.range(0, rows.get(0).cells().size())
                .mapToObj(i -> rows.stream()
                        .mapToInt(row -> length(row.cells().get(i)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - length(cell)));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : glued(paragraph)) {
            if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> glued(String paragraph) {
        List<String> words = new ArrayList<>();
        for (String word : paragraph.strip().split("\\s+")) {
            if (UNITS.contains(word) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }
}

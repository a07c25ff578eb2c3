package io.entente.fold.story;

import java.util.List;

/** A piece of a text, before it knows how wide it may be. */
public sealed interface Block {

    /** The first line of a part; an empty line goes before it. */
    record Title(String text) implements Block {}

    /** A heading inside a part. */
    record Heading(String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param indent columns before each line
     * @param text wrapped at spaces
     */
    record Paragraph(int indent, String text) implements Block {}

    /**
     * Lines of short columns and a last one that wraps under its own beginning.
     *
     * @param indent columns before each line
     * @param rows all with equally many cells
     */
    record Table(int indent, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of a table.
     *
     * @param cells never wrapped but the last
     */
    record Row(List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A line of these cells. */
        public static Row of(String... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * Columns of figures, the first left-aligned, the others right-aligned; broken into several grids where too wide.
     *
     * @param indent columns before each line
     * @param rows all with equally many cells, the first the header
     */
    record Grid(int indent, List<Row> rows) implements Block {

        public Grid {
            rows = List.copyOf(rows);
        }
    }
}

package io.entente.fold.story;

import io.entente.quantity.Check;

/**
 * How wide a text may be and whether it may be coloured.
 *
 * @param width columns, at least 40
 * @param colour whether ANSI colours are understood
 */
public record Style(int width, boolean colour) {

    /** Columns where nobody says how wide the reader's window is. */
    public static final int STANDARD_WIDTH = 100;

    private static final int LEAST = 40;

    public Style {
        Check.that(width >= LEAST, "width", width, "be at least " + LEAST, "make the window wider");
    }

    /** Plain text of the standard width: for a mail or a file. */
    public static Style plain() {
        return new Style(STANDARD_WIDTH, false);
    }

    String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}

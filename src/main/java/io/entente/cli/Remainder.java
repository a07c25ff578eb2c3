package io.entente.cli;

import io.entente.fold.story.Block;
import java.util.List;
import java.util.stream.Collectors;

/** What a report leaves out of a list that is long. */
final class Remainder {

    private Remainder() {}

    /** Adds how many items follow after those that were shown, where any do. */
    static void tell(int indent, List<?> all, int shown, List<Block> blocks) {
        if (all.size() > shown) {
            blocks.add(new Block.Paragraph(indent, "and " + (all.size() - shown) + " more; --json lists all."));
        }
    }

    /** The first items in a row, and how many more there are. */
    static String named(List<String> all, int most) {
        String first = all.stream().limit(most).collect(Collectors.joining(", "));
        return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
    }
}

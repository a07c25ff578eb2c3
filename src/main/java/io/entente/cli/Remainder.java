package io.entente.cli;

import io.entente.fold.story.Block;
import java.util.List;

/** What a report leaves out of a list that is long. */
final class Remainder {

    private Remainder() {}

    /** Adds how many items follow after those that were shown, where any do. */
    static void tell(int indent, List<?> all, int shown, List<Block> blocks) {
        if (all.size() > shown) {
            blocks.add(new Block.Paragraph(indent, "and " + (all.size() - shown) + " more; --json lists all."));
        }
    }
}

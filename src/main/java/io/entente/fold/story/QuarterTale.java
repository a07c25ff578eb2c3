package io.entente.fold.story;

import java.util.List;

/**
 * A quarter's story.
 *
 * @param quarter as {@code 2026-Q1}; {@code start} before the first
 * @param tales in the order in which they began
 */
public record QuarterTale(String quarter, List<Tale> tales) {

    public QuarterTale {
        tales = List.copyOf(tales);
    }
}

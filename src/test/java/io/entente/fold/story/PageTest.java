package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    /** A label that cannot be broken stands out beyond its column. */
    @Test
    void aGridHoldsAWordThatIsLongerThanTheLine() {
        Block.Grid grid = new Block.Grid(
                2,
                List.of(
                        Block.Row.of("strategy", "utility"),
                        Block.Row.of("a-word-that-is-longer-than-the-whole-line-is-wide", "0.25"),
                        Block.Row.of("linear", "0.75")));
        assertThat(Page.of(List.of(grid), new Style(40, false)).lines())
                .containsExactly(
                        "  strategy                       utility",
                        "  a-word-that-is-longer-than-the-whole-line-is-wide     0.25",
                        "  linear                            0.75");
    }
}

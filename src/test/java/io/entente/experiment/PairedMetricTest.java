package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedMetricTest {

    private static final List<Cell> CELLS = List.of(new Cell(0, List.of("a")), new Cell(1, List.of("b")));

    /** Variance of last digits would be shared out among factors as if it were one. */
    @Test
    void lastDigitsAreTheSameInAllCells() {
        double third = 1 / 3.0;
        double[][] metric = PairedMetric.of(CELLS, Map.of(0, Map.of(5L, third), 1, Map.of(5L, Math.nextUp(third))));
        assertThat(metric).isEqualTo(new double[][] {{third}, {third}});
    }

    @Test
    void onlySeedsThatAllCellsHaveCount() {
        double[][] metric = PairedMetric.of(CELLS, Map.of(0, Map.of(5L, 1.0, 6L, 2.0), 1, Map.of(6L, 3.0, 7L, 4.0)));
        assertThat(metric).isEqualTo(new double[][] {{2}, {3}});
    }
}

package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two sets of runs under the same seeds: what is counted in pairs. */
class PairedComparisonTest {

    private static final Bond NEW = new Bond("amazon", "openai", "new contract");
    private static final Bond AMENDED = new Bond("oracle", "openai", "amendment");

    private static Outcome outcome(double signed, String structure, Bond... deals) {
        return new Outcome(Map.of("signed", signed), structure, List.of(deals));
    }

    /** Seeds 1 to 3 are on both sides; a deal that moves from one run to another changes no count, yet appears and vanishes. */
    @Test
    void bondsAppearAndVanishPairByPair() {
        Map<Long, Outcome> before = Map.of(
                1L, outcome(1, "amazon>openai:F", NEW),
                2L, outcome(0, ""),
                3L, outcome(1, "oracle>openai:F", AMENDED),
                9L, outcome(5, "google>xai:D"));
        Map<Long, Outcome> after = Map.of(
                1L, outcome(1, "amazon>openai:FD", AMENDED),
                2L, outcome(1, "amazon>openai:F", NEW),
                3L, outcome(1, "oracle>openai:F", AMENDED),
                8L, outcome(7, "google>xai:D"));
        PairedComparison compared = PairedComparison.of(before, after, 1);
        assertThat(compared.pairs()).isEqualTo(3);
        assertThat(compared.flipped()).isEqualTo(2);
        assertThat(compared.deals()).containsExactly(new Turnover(NEW, 1, 1, 1, 1), new Turnover(AMENDED, 1, 2, 1, 0));
        assertThat(compared.ties())
                .containsExactly(
                        new Turnover(new Bond("amazon", "openai", "distribution"), 0, 1, 1, 0),
                        new Turnover(new Bond("amazon", "openai", "infrastructure"), 1, 2, 1, 0));
        assertThat(compared.metrics().get(0).difference().mean()).isEqualTo(1 / 3.0);
    }

    @Test
    void aThingComparedWithItselfHasNoTurnover() {
        Map<Long, Outcome> runs = Map.of(1L, outcome(1, "amazon>openai:IFCD", NEW), 2L, outcome(0, ""));
        PairedComparison compared = PairedComparison.of(runs, runs, 1);
        assertThat(compared.flipped()).isZero();
        assertThat(compared.deals()).isEmpty();
        assertThat(compared.ties()).isEmpty();
    }

    /** A third more than nothing is a change, its last digit is none, however sure all pairs are of it. */
    @Test
    void roundingIsNoChange() {
        Map<Long, Outcome> before = new TreeMap<>();
        Map<Long, Outcome> after = new TreeMap<>();
        for (long seed = 1; seed <= 30; seed++) {
            before.put(seed, outcome(seed + 1 / 3.0, ""));
            after.put(seed, outcome(Math.nextUp(seed + 1 / 3.0), ""));
        }
        PairedComparison.Effect effect =
                PairedComparison.of(before, after, 1).metrics().get(0);
        assertThat(effect.difference().mean()).isZero();
        assertThat(effect.p()).isEqualTo(1);
        assertThat(PairedMetric.changed(0, 1 / 3.0)).isEqualTo(1 / 3.0);
    }
}

package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AllianceChanged;
import io.entente.event.DealSigned;
import io.entente.event.LeverageShifted;
import io.entente.event.ReviewOpened;
import io.entente.event.TalksFailed;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The flagship is a world in which things happen of themselves: without shocks and agenda, over many seeds. */
class FlagshipStatisticsTest {

    private static final Scenario UNPROMPTED =
            ScenarioReader.read(ShippedScenarios.FLAGSHIP, List.of("agenda=[]", "shocks=[]"));

    /** What one run came to. */
    private record Outcome(
            long seed, long signed, long anew, long failed, long reviews, long up, long down, String structure) {

        static Outcome of(long seed) {
            Trial trial = Trial.of(UNPROMPTED, seed, "direct");
            return new Outcome(
                    seed,
                    trial.events(DealSigned.class).count(),
                    trial.events(DealSigned.class)
                            .filter(s -> s.amends().isEmpty())
                            .count(),
                    trial.events(TalksFailed.class).count(),
                    trial.events(ReviewOpened.class).count(),
                    shifts(trial, 1),
                    shifts(trial, -1),
                    trial.events(AllianceChanged.class)
                            .reduce((first, second) -> second)
                            .map(AllianceChanged::structure)
                            .orElse(""));
        }

        /** Shifts of either sign, a pair counted once: by its first-named side. */
        private static long shifts(Trial trial, int sign) {
            return trial.events(LeverageShifted.class)
                    .flatMap(e -> e.shifts().stream())
                    .filter(s -> s.holder().compareTo(s.over()) < 0)
                    .filter(s -> Math.signum(s.after() - s.before()) == sign)
                    .count();
        }
    }

    @Test
    void tenRunsDifferAndNegotiate() {
        expect(10, 8);
    }

    @Test
    @Tag("thorough")
    void fiftyRunsDifferAndNegotiate() {
        expect(50, 45);
    }

    private static void expect(int runs, int most) {
        List<Outcome> outcomes =
                LongStream.rangeClosed(1, runs).parallel().mapToObj(Outcome::of).toList();
        String table = table(outcomes);
        assertThat(outcomes.stream().filter(o -> o.anew > 0).count())
                .as("runs with a new deal%n%s", table)
                .isGreaterThanOrEqualTo(most);
        assertThat(outcomes.stream().filter(o -> o.failed > 0).count())
                .as("runs with failed talks%n%s", table)
                .isGreaterThanOrEqualTo(most);
        assertThat(outcomes.stream().map(Outcome::structure).distinct().count())
                .as("final alliance structures%n%s", table)
                .isGreaterThanOrEqualTo(3);
        assertThat(outcomes.stream().mapToLong(Outcome::reviews).average().orElse(0))
                .as("reviews per run%n%s", table)
                .isGreaterThanOrEqualTo(1);
        assertThat(outcomes).as(table).anyMatch(o -> o.up > 0).anyMatch(o -> o.down > 0);
        System.out.println(table);
    }

    private static String table(List<Outcome> outcomes) {
        List<String> structures =
                outcomes.stream().map(Outcome::structure).distinct().sorted().toList();
        List<String> lines = new ArrayList<>();
        lines.add("seed signed  new failed reviews    up  down structure");
        for (Outcome o : outcomes) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%4d %6d %4d %6d %7d %5d %5d %9d",
                    o.seed,
                    o.signed,
                    o.anew,
                    o.failed,
                    o.reviews,
                    o.up,
                    o.down,
                    structures.indexOf(o.structure) + 1));
        }
        return String.join("\n", lines);
    }
}

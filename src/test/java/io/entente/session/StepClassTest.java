package io.entente.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.strategy.Offers;
import io.entente.strategy.SmallDomain;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepClassTest {

    /** The nine combinations of losing, standing still and gaining, with a threshold of 0.1 [Hindriks2007]. */
    @ParameterizedTest
    @CsvSource({
        "-1, -1, UNFORTUNATE", "-1, 0.1, CONCESSION", "-1, 1, CONCESSION",
        "0.1, -1, UNFORTUNATE", "-0.1, 0.1, SILENT", "0, 1, NICE",
        "1, -1, SELFISH", "1, -0.1, SELFISH", "1, 1, FORTUNATE"
    })
    void everyStepHasOneClass(double own, double other, StepClass expected) {
        assertThat(StepClass.of(own, other, 0.1)).isEqualTo(expected);
    }

    /** In a pie what one gives the other gets: down 3, back up 1, the same again. */
    @Test
    void stepsOfASessionAreCounted() {
        SmallDomain pie = SmallDomain.pie(11);
        List<Seat> seats = List.of(seat("a", pie, 0), seat("b", pie, 1));
        SessionResult result = new SessionResult(
                Optional.empty(),
                SessionResult.End.DEADLINE,
                4,
                List.of(Offers.of(List.of(10, 7, 8, 8)), Offers.of(List.of(0))));
        StepCounts counts = StepCounts.of(result, seats, 1e-9);
        assertThat(counts.counts().get(0))
                .containsEntry(StepClass.CONCESSION, 1)
                .containsEntry(StepClass.SELFISH, 1)
                .containsEntry(StepClass.SILENT, 1)
                .containsEntry(StepClass.NICE, 0);
        assertThat(counts.counts().get(1).values()).allMatch(count -> count == 0);
    }

    private static Seat seat(String name, SmallDomain domain, int party) {
        return new Seat(name, domain.parties().get(party), 0, 1, SessionsTest.negotiator(domain, party, "linear", 10));
    }
}
